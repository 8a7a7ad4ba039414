package vn.ketnap.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vn.ketnap.basics.Today;

/// The clock, the working date, and transactions that know their scope.
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    Clock clock() {
        return Clock.system(VIETNAM);
    }

    /// The working date: the day in Việt Nam, or the one the demo assumes.
    @Bean
    Today today(Clock clock, @Value("${ketnap.today:}") String assumed) {
        return assumed.isEmpty() ? new RealToday(clock) : new AssumedToday(LocalDate.parse(assumed));
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new ScopedTransactionManager(source);
    }

    private record RealToday(Clock clock) implements Today {

        @Override
        public LocalDate date() {
            return LocalDate.now(clock);
        }

        @Override
        public boolean assumed() {
            return false;
        }
    }

    private record AssumedToday(LocalDate date) implements Today {

        @Override
        public boolean assumed() {
            return true;
        }
    }
}
