package vn.ketnap.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Vault;

/// What the second step is compared with: the secret sealed, the codes on paper as keyed digests.
@Repository
class FactorStore {

    private final JdbcClient db;
    private final Vault vault;

    FactorStore(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /// @param hex the secret in hexadecimal digits
    /// @param drift half minutes by which the phone's clock is ahead
    /// @param lastStep the half minute of the last right code
    record Totp(String hex, boolean confirmed, int drift, long lastStep) {

        byte[] secret() {
            return HexFormat.of().parseHex(hex);
        }
    }

    /// The secret of an account, kept from others who would use it at the same time.
    Optional<Totp> totp(String account) {
        return db.sql("select * from access.totp where account = :account for update")
                .param("account", account)
                .query((row, _) -> new Totp(
                        vault.open(row.getString("secret")),
                        row.getBoolean("confirmed"),
                        row.getInt("drift"),
                        row.getLong("last_step")))
                .optional();
    }

    /// A secret that counts when a code of it has been right once; one that counts already stays.
    void begin(String account, byte[] secret) {
        db.sql("""
                insert into access.totp (account, secret) values (:account, :secret)
                on conflict (account) do update set secret = excluded.secret, drift = 0, last_step = 0
                where not totp.confirmed
                """)
                .param("account", account)
                .param("secret", vault.seal(HexFormat.of().formatHex(secret)))
                .update();
    }

    void right(String account, int drift, long step) {
        db.sql("""
                update access.totp set confirmed = true, drift = :drift, last_step = :step where account = :account
                """)
                .param("account", account)
                .param("drift", drift)
                .param("step", step)
                .update();
    }

    void setCodes(String account, List<String> codes) {
        forgetCodes(account);
        codes.forEach(code -> db.sql("insert into access.recovery_code (account, digest) values (:account, :digest)")
                .param("account", account)
                .param("digest", digest(account, code))
                .update());
    }

    /// True when the code was there and had not been used.
    boolean use(String account, String code, Instant at) {
        return db.sql("""
                update access.recovery_code set used_at = :at
                where account = :account and digest = :digest and used_at is null
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .param("digest", digest(account, code))
                        .update()
                == 1;
    }

    SecondStep.State state(String account) {
        return db.sql("""
                select exists (select from access.totp where account = :account and confirmed) as phone,
                    (select count(*) from access.recovery_code where account = :account and used_at is null) as codes
                """)
                .param("account", account)
                .query((row, _) -> new SecondStep.State(row.getBoolean("phone"), row.getInt("codes")))
                .single();
    }

    void forgetTotp(String account) {
        db.sql("delete from access.totp where account = :account")
                .param("account", account)
                .update();
    }

    void forgetCodes(String account) {
        db.sql("delete from access.recovery_code where account = :account")
                .param("account", account)
                .update();
    }

    private String digest(String account, String code) {
        return vault.digest("recovery " + account + " " + code);
    }
}
