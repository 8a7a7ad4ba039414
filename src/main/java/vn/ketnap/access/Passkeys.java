package vn.ketnap.access;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.basics.Actor;

/// Keys of devices (khóa truy cập, passkey): a fingerprint, a face or the PIN of the computer instead of password and
/// code. They belong to one address of the program; browsers offer them for names, not for numbers like 127.0.0.1.
@Service
public class Passkeys {

    private static final Authentication NOBODY =
            new UsernamePasswordAuthenticationToken("nobody", "", AuthorityUtils.NO_AUTHORITIES);

    private final PasskeyStore store;
    private final Accounts accounts;
    private final Environment settings;

    /// Made once, for it takes a tenth of a second; the address is known only when the port is.
    private final Map<URI, WebAuthnRelyingPartyOperations> ceremonies = new ConcurrentHashMap<>();

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(PasskeyStore store, Accounts accounts, Environment settings) {
        this.store = store;
        this.accounts = accounts;
        this.settings = settings;
    }

    /// The question to a device, as its browser reads it, and what must be remembered until it answers.
    public record Question(String json, Serializable remembered) {}

    /// A key as its owner sees it.
    ///
    /// @param mark the identity of the key, in base 64 for addresses
    public record Key(String mark, String label, java.time.Instant created, java.time.Instant used) {}

    /// Whether keys can be used under the name by which a browser asks for a page.
    public boolean isOffered(String host) {
        return host.equals(address().getHost()) && !host.matches("[0-9.:\\[\\]]+");
    }

    /// Where keys can be used.
    public URI address() {
        var said = settings.getProperty("ketnap.address", "");
        return URI.create(
                said.isEmpty()
                        ? "http://localhost:" + settings.getProperty("local.server.port", "8080")
                        : said.replaceAll("/+$", ""));
    }

    @Transactional(readOnly = true)
    public List<Key> of(String account) {
        return store.of(account);
    }

    /// Asks a device for a new key.
    @Transactional
    public Question askForNew(Actor own) {
        var signedIn = new UsernamePasswordAuthenticationToken(
                own.account(), "", AuthorityUtils.createAuthorityList("SIGNED_IN"));
        var options = ceremony()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(signedIn));
        return new Question(json.writeValueAsString(options), options);
    }

    /// Keeps the key that a device has made; false when its answer does not fit the question.
    ///
    /// @param remembered what was remembered of the question
    @Transactional
    public boolean add(@Nullable Object remembered, String answer, String label, Actor own) {
        if (!(remembered instanceof PublicKeyCredentialCreationOptions options)) {
            return false;
        }
        try {
            var made = json.readValue(
                    answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            CredentialRecord key = ceremony()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(made, label)));
            store.add(own.account(), key);
            accounts.note(own, "account-passkey-added", own.account());
            return true;
        } catch (JacksonException | com.webauthn4j.util.exception.WebAuthnException | IllegalArgumentException _) {
            return false;
        }
    }

    /// Forgets a key of one's own; false where there is none with this mark.
    @Transactional
    public boolean forget(Actor own, String mark) {
        var key = store.of(own.account()).stream()
                .filter(one -> one.mark().equals(mark))
                .findFirst();
        key.ifPresent(one -> {
            store.forget(own.account(), Bytes.fromBase64(mark));
            accounts.note(own, "account-passkey-removed", own.account());
        });
        return key.isPresent();
    }

    /// Asks any device for a key it knows.
    @Transactional(readOnly = true)
    public Question ask() {
        var options = ceremony()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(NOBODY));
        return new Question(json.writeValueAsString(options), options);
    }

    /// Whose device answered: an account that is not locked; nobody when the answer does not fit the question.
    @Transactional
    public Optional<Account> signIn(@Nullable Object remembered, String answer) {
        var account = owner(remembered, answer);
        account.ifPresent(accounts::entered);
        return account;
    }

    /// Whether the device of somebody who is signed in already answered.
    @Transactional
    public boolean prove(@Nullable Object remembered, String answer, Actor own) {
        return owner(remembered, answer)
                .filter(account -> account.name().equals(own.account()))
                .isPresent();
    }

    private Optional<Account> owner(@Nullable Object remembered, String answer) {
        if (!(remembered instanceof PublicKeyCredentialRequestOptions options)) {
            return Optional.empty();
        }
        try {
            var given =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var who = ceremony().authenticate(new RelyingPartyAuthenticationRequest(options, given));
            return accounts.find(who.getName()).filter(one -> !one.locked());
        } catch (JacksonException | com.webauthn4j.util.exception.WebAuthnException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The rules of the ceremony: the device knows its user by finger, face or PIN, and finds the key by itself.
    private WebAuthnRelyingPartyOperations ceremony() {
        var address = address();
        return ceremonies.computeIfAbsent(address, this::ceremony);
    }

    private WebAuthnRelyingPartyOperations ceremony(URI address) {
        var rules = new Webauthn4JRelyingPartyOperations(
                new Owners(),
                store,
                PublicKeyCredentialRpEntity.builder()
                        .id(address.getHost())
                        .name("Kết Nạp")
                        .build(),
                Set.of(address.toString()));
        rules.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        rules.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return rules;
    }

    /// Accounts as devices know them.
    private final class Owners implements PublicKeyCredentialUserEntityRepository {

        @Override
        public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
            return store.account(handle).map(this::findByUsername).orElse(null);
        }

        @Override
        public PublicKeyCredentialUserEntity findByUsername(String account) {
            return ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(store.handle(account))
                    .name(account)
                    .displayName(
                            accounts.find(account).map(Account::displayName).orElse(account))
                    .build();
        }

        @Override
        public void save(PublicKeyCredentialUserEntity owner) {
            // an account is made by its administrator, not by a device
        }

        @Override
        public void delete(Bytes handle) {
            // nor forgotten by one
        }
    }
}
