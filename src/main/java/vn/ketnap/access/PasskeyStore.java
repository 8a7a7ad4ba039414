package vn.ketnap.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Vault;

/// The public halves of the keys of devices. A device knows an account by its handle, a keyed digest of the name.
@Repository
class PasskeyStore implements UserCredentialRepository {

    private final JdbcClient db;
    private final Vault vault;

    PasskeyStore(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    Bytes handle(String account) {
        return new Bytes(HexFormat.of().parseHex(vault.digest("passkey " + account)));
    }

    /// Whose key has this handle.
    Optional<String> account(Bytes handle) {
        return db.sql("select account from access.passkey where handle = :handle limit 1")
                .param("handle", handle.getBytes())
                .query(String.class)
                .optional();
    }

    List<Passkeys.Key> of(String account) {
        return db.sql("select * from access.passkey where account = :account order by created_at")
                .param("account", account)
                .query((row, _) -> new Passkeys.Key(
                        new Bytes(row.getBytes("id")).toBase64UrlString(),
                        row.getString("label"),
                        instant(row, "created_at"),
                        instant(row, "last_used")))
                .list();
    }

    void forget(String account, Bytes id) {
        db.sql("delete from access.passkey where account = :account and id = :id")
                .param("account", account)
                .param("id", id.getBytes())
                .update();
    }

    void forgetAll(String account) {
        db.sql("delete from access.passkey where account = :account")
                .param("account", account)
                .update();
    }

    /// A new key of an account.
    void add(String account, CredentialRecord key) {
        db.sql("""
                insert into access.passkey (id, account, handle, public_key, attestation, signature_count, verified, transports,
                    backup_eligible, backed_up, label, created_at, last_used)
                values (:id, :account, :handle, :key, :attestation, :count, :verified, :transports, :eligible, :backedUp, :label,
                    :created, :used)
                """)
                .param("id", key.getCredentialId().getBytes())
                .param("account", account)
                .param("handle", key.getUserEntityUserId().getBytes())
                .param("key", key.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(key.getAttestationObject()).getBytes())
                .param("count", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("eligible", key.isBackupEligible())
                .param("backedUp", key.isBackupState())
                .param("label", key.getLabel())
                .param("created", key.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", key.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// A key that was used: its counter goes on. A new one is kept by [#add], which knows whose it is.
    @Override
    public void save(CredentialRecord key) {
        db.sql("""
                update access.passkey set signature_count = :count, backed_up = :backedUp, last_used = :used
                where id = :id
                """)
                .param("id", key.getCredentialId().getBytes())
                .param("count", key.getSignatureCount())
                .param("backedUp", key.isBackupState())
                .param("used", key.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void delete(Bytes id) {
        db.sql("delete from access.passkey where id = :id")
                .param("id", id.getBytes())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return db.sql("select * from access.passkey where id = :id")
                .param("id", id.getBytes())
                .query((row, _) -> key(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return db.sql("select * from access.passkey where handle = :handle")
                .param("handle", handle.getBytes())
                .query((row, _) -> key(row))
                .list();
    }

    private static CredentialRecord key(ResultSet row) throws SQLException {
        Array transports = row.getArray("transports");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .transports(Arrays.stream((String[]) transports.getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("label"))
                .created(instant(row, "created_at"))
                .lastUsed(instant(row, "last_used"))
                .build();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
