package vn.ketnap.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.admission.TestVouched;
import vn.ketnap.basics.SealHead;
import vn.ketnap.basics.SealWitness;

/// A database with its seals, which may be spoilt as only its owner can.
final class SealedCopy {

    private final JdbcTransactionManager transactions;
    final SealStore store;
    final Sealer sealer;
    final Seals seals;
    final JdbcClient db;
    private Optional<SealHead> seen = Optional.empty();

    SealedCopy(DataSource owner) {
        transactions = new JdbcTransactionManager(owner);
        store = new SealStore(new JdbcTemplate(owner));
        db = JdbcClient.create(owner);
        var witness = new StaticListableBeanFactory();
        witness.addBean("witness", new SealWitness() {
            @Override
            public Optional<SealHead> last() {
                return seen;
            }

            @Override
            public void see(SealHead head) {
                seen = Optional.of(head);
            }
        });
        sealer = new Sealer(store, transactions, witness.getBeanProvider(SealWitness.class), Clock.systemUTC());
        seals = new Seals(
                store,
                List.of(TestVouched.acts(owner)),
                witness.getBeanProvider(SealWitness.class),
                witness.getBeanProvider(KnownHeads.class),
                transactions);
    }

    /// The head that somebody wrote down.
    SealedCopy remembering(SealHead head) {
        seen = Optional.of(head);
        return this;
    }

    /// Every line with its seal.
    List<SealedRow> rows() {
        var rows = new ArrayList<SealedRow>();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> store.everything(rows::add));
        return rows;
    }

    /// What is found after the database was spoilt so; it is put right again.
    List<String> after(String... statements) {
        return found(() -> Arrays.stream(statements).forEach(this::does));
    }

    /// The same, where all seals are made anew afterwards.
    List<String> sealedAnewAfter(String statement) {
        return found(() -> {
            does("alter table journal.line disable trigger user");
            does("alter table journal.seal disable trigger user");
            does(statement);
            does("insert into journal.unsealed select line from journal.seal");
            does("delete from journal.seal");
            sealer.sealAll();
        });
    }

    private void does(String statement) {
        if (statement.startsWith("select")) {
            db.sql(statement).query().listOfRows();
        } else {
            db.sql(statement).update();
        }
    }

    private List<String> found(Runnable spoiling) {
        var found = new TransactionTemplate(transactions).<List<String>>execute(status -> {
            spoiling.run();
            status.setRollbackOnly();
            return said(seals.verify(List.of()));
        });
        return found == null ? List.of() : found;
    }

    static List<String> said(Verification found) {
        return found.breaches().stream()
                .map(one -> one.kind() + " "
                        + String.join(
                                " ", one.about().stream().map(String::valueOf).toList()))
                .toList();
    }
}
