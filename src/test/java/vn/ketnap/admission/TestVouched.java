package vn.ketnap.admission;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ketnap.journal.Vouched;

/// Acts of any database, for tests of the seals.
public final class TestVouched {

    private TestVouched() {}

    public static Vouched acts(DataSource source) {
        return new VouchedActs(JdbcClient.create(source));
    }
}
