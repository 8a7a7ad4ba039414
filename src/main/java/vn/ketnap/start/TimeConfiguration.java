package vn.ketnap.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ketnap.basics.Today;

/// The two sources of time: instants from the clock, the working date from [Today]. Only the demo moves the date.
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    static Clock clock() {
        return Clock.system(VIETNAM);
    }

    /// @param assumed the day the demo assumes (`ketnap.today`), empty for the real one
    @Bean
    static Today today(Clock clock, @Value("${ketnap.today:}") String assumed) {
        return assumed.isBlank() ? new RealToday(clock) : new AssumedToday(LocalDate.parse(assumed));
    }

    record RealToday(Clock clock) implements Today {

        @Override
        public LocalDate date() {
            return LocalDate.now(clock);
        }

        @Override
        public boolean assumed() {
            return false;
        }
    }

    record AssumedToday(LocalDate date) implements Today {

        @Override
        public boolean assumed() {
            return true;
        }
    }
}
