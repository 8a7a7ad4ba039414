package vn.ketnap.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// What rooms do again and again in the background. What fails is tried again the next time, and said in one line.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SchedulingConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SchedulingConfiguration.class);

    @Bean
    static ThreadPoolTaskSchedulerCustomizer scheduling() {
        return scheduler ->
                scheduler.setErrorHandler(fault -> LOG.warn("tried again later: {}", BackupKeeper.why(fault)));
    }
}
