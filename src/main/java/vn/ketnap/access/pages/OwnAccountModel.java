package vn.ketnap.access.pages;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import java.util.Optional;
import vn.ketnap.access.Account;
import vn.ketnap.access.Passkeys;
import vn.ketnap.access.SecondStep;
import vn.ketnap.access.Sessions;
import vn.ketnap.web.Errors;

/// One's own account: how one signs in and where one is signed in.
///
/// @param fresh whether how one signs in may be changed without proving oneself again
/// @param keys the keys of devices and where they can be used
/// @param secret what the phone is to be told just now
/// @param codes ten codes on paper, shown this once
public record OwnAccountModel(
        Account account,
        boolean fresh,
        List<Sessions.Open> sessions,
        SecondStep.State state,
        Keys keys,
        Optional<SecondStep.Secret> secret,
        List<String> codes,
        Errors errors) {

    /// The keys of devices.
    ///
    /// @param question what a device is asked for a new key; nothing where keys cannot be used here
    /// @param address where they can be used
    public record Keys(List<Passkeys.Key> all, Optional<String> question, String address) {}

    /// Letters of the secret in groups of four, for who types them.
    public String spelled() {
        return secret.map(one -> one.secret().replaceAll("(.{4})(?!$)", "$1 ")).orElse("");
    }

    /// The picture a phone reads.
    public record Picture(int size, String path) {}

    /// The secret as a picture: dark squares as a path of SVG, with the white rim that readers expect.
    public Optional<Picture> picture() {
        return secret.map(one -> {
            var code = QrCode.encodeText(one.address(), QrCode.Ecc.MEDIUM);
            var path = new StringBuilder();
            for (var y = 0; y < code.size; y++) {
                for (var x = 0; x < code.size; x++) {
                    if (code.getModule(x, y)) {
                        path.append('M').append(x + 4).append(' ').append(y + 4).append("h1v1h-1z");
                    }
                }
            }
            return new Picture(code.size + 8, path.toString());
        });
    }
}
