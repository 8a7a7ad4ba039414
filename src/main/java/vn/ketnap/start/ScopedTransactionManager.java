package vn.ketnap.start;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.ketnap.basics.Lag;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Sending;

/// Tells the database, as each transaction begins, which part of the tree the work may see. The setting
/// ends with the transaction, so a connection given back to the pool sees nothing.
final class ScopedTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private static final String SCOPE =
            "select set_config('ketnap.scope', ?, true), set_config('ketnap.figures', ?, true)";

    private final transient DataSource rooms;
    private final String more;

    /// @param more what else is set for each transaction, behind the scope
    ScopedTransactionManager(DataSource rooms, String more) {
        super(rooms);
        this.rooms = rooms;
        this.more = more;
    }

    /// The isolation is said inside the transaction: the driver would say it for the whole session,
    /// which behind a pooler is somebody else's.
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var asked = definition.getIsolationLevel();
        var usual = new DefaultTransactionDefinition(definition);
        usual.setIsolationLevel(TransactionDefinition.ISOLATION_DEFAULT);
        if (mayLag(definition)) {
            ScopedValue.where(Replica.WANTED, true).run(() -> super.doBegin(transaction, usual));
        } else {
            super.doBegin(transaction, usual);
        }
        if (TransactionSynchronizationManager.getResource(rooms) instanceof ConnectionHolder holder) {
            if (asked == TransactionDefinition.ISOLATION_REPEATABLE_READ) {
                asOfOneMoment(holder);
            }
            say(holder, Scope.current());
        }
    }

    /// What was written by the form that is being taken is written together with the word that it was taken.
    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        if (Sending.CURRENT.isBound() && !status.isReadOnly()) {
            Sending.CURRENT.get().note();
        }
        super.doCommit(status);
    }

    private static boolean mayLag(TransactionDefinition definition) {
        return definition.isReadOnly() && Lag.ALLOWED.equals(definition.getName());
    }

    private void asOfOneMoment(ConnectionHolder holder) {
        try (var statement = holder.getConnection().createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
        } catch (java.sql.SQLException e) {
            throw translateException("isolation", e);
        }
    }

    private void say(ConnectionHolder holder, Scope scope) {
        try (var statement = holder.getConnection().prepareStatement(SCOPE + more)) {
            statement.setString(1, scope.asSetting());
            statement.setString(2, scope.figuresAsSetting());
            statement.execute();
        } catch (java.sql.SQLException e) {
            throw translateException("scope", e);
        }
    }
}
