package vn.ketnap.start;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.ketnap.basics.Scope;

/// Begins each transaction by telling the database what the present work may see. Without a scope no row is seen.
class ScopedTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1;

    ScopedTransactionManager(DataSource source) {
        super(source);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (TransactionSynchronizationManager.getResource(obtainDataSource()) instanceof ConnectionHolder holder) {
            try (var statement =
                    holder.getConnection().prepareStatement("select set_config('ketnap.scope', ?, true)")) {
                statement.setString(1, Scope.current().asSetting());
                statement.execute();
            } catch (SQLException e) {
                throw new TransactionSystemException("the scope could not be set", e);
            }
        }
    }
}
