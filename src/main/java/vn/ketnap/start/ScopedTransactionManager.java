package vn.ketnap.start;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Sending;

/// Tells the database, as each transaction begins, which part of the tree the work may see. The setting ends with
/// the transaction, so a connection given back to the pool sees nothing.
final class ScopedTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient DataSource rooms;

    ScopedTransactionManager(DataSource rooms) {
        super(rooms);
        this.rooms = rooms;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (TransactionSynchronizationManager.getResource(rooms) instanceof ConnectionHolder holder) {
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

    private void say(ConnectionHolder holder, Scope scope) {
        try (var statement = holder.getConnection()
                .prepareStatement(
                        "select set_config('ketnap.scope', ?, true), set_config('ketnap.figures', ?, true)")) {
            statement.setString(1, scope.asSetting());
            statement.setString(2, scope.figuresAsSetting());
            statement.execute();
        } catch (java.sql.SQLException e) {
            throw translateException("scope", e);
        }
    }
}
