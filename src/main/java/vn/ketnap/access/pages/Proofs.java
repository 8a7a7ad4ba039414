package vn.ketnap.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.access.Passkeys;
import vn.ketnap.access.SecondStep;
import vn.ketnap.basics.Actor;

/// By what somebody who is signed in can prove it anew: a code, or the key of a device.
@Component
record Proofs(SecondStep second, Passkeys keys) {

    boolean has(Actor own) {
        return second.of(own.account()).phone() || !keys.of(own.account()).isEmpty();
    }

    /// The question to a device, where this account has a key that can be used here.
    Optional<String> question(Actor own, HttpServletRequest request) {
        return keys.of(own.account()).isEmpty() ? Optional.empty() : SignInPage.ask(keys, request);
    }
}
