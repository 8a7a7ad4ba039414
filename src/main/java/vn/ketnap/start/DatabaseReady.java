package vn.ketnap.start;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Ready;

/// The database answers, and its tables are those of this program: they are made before anybody can ask.
@Component
final class DatabaseReady implements Ready {

    private static final int SECONDS = 2;

    private final DataSource rooms;

    DatabaseReady(DataSource rooms) {
        this.rooms = rooms;
    }

    @Override
    public boolean isReady() {
        try (var connection = rooms.getConnection();
                var ask = connection.createStatement()) {
            ask.setQueryTimeout(SECONDS);
            return ask.execute("select 1");
        } catch (SQLException _) {
            return false;
        }
    }
}
