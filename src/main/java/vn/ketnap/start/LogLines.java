package vn.ketnap.start;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLogFormatter;
import org.springframework.core.env.Environment;

/// How the program's log is written, as words or (`KETNAP_LOG=json`) one object a line in the fields of
/// the Elastic Common Schema. Faults are their kinds and places, never their words: those may hold what
/// stands in a row or what somebody typed. Of others' libraries only those speak that never see either.
final class LogLines implements StructuredLogFormatter<ILoggingEvent> {

    private static final List<String> TRUSTED =
            List.of("vn.ketnap.", "com.zaxxer.hikari", "org.flywaydb", "org.springframework.boot");
    private static final String LEFT_OUT = "(words left out)";
    private static final int PLACES = 60;
    private static final JsonWriter<Map<String, Object>> JSON = JsonWriter.<Map<String, Object>>standard();

    private final boolean json;

    LogLines(Environment settings) {
        this("json".equals(settings.getProperty("ketnap.log")));
    }

    LogLines(boolean json) {
        this.json = json;
    }

    @Override
    public String format(ILoggingEvent event) {
        var fault = event.getThrowableProxy() instanceof ThrowableProxy known
                ? Optional.of(known.getThrowable())
                : Optional.<Throwable>empty();
        return json ? JSON.writeToString(fields(event, fault)) + "\n" : words(event, fault);
    }

    private static String words(ILoggingEvent event, Optional<Throwable> fault) {
        return event.getInstant() + " " + event.getLevel() + " [" + event.getThreadName() + "] " + event.getLoggerName()
                + ": " + message(event) + "\n" + fault.map(LogLines::trace).orElse("");
    }

    private static Map<String, Object> fields(ILoggingEvent event, Optional<Throwable> fault) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("@timestamp", String.valueOf(Instant.ofEpochMilli(event.getTimeStamp())));
        fields.put("log.level", event.getLevel().toString());
        fields.put("log.logger", event.getLoggerName());
        fields.put("process.pid", ProcessHandle.current().pid());
        fields.put("process.thread.name", event.getThreadName());
        fields.put("service.name", "ketnap");
        fields.put("message", message(event));
        fault.ifPresent(one -> {
            fields.put("error.type", one.getClass().getName());
            fields.put("error.stack_trace", trace(one));
        });
        return fields;
    }

    private static String message(ILoggingEvent event) {
        var trusted = TRUSTED.stream().anyMatch(event.getLoggerName()::startsWith);
        return trusted ? event.getFormattedMessage().replaceAll("\\R", " ") : LEFT_OUT;
    }

    /// The kinds of a fault and of what caused it, each with the places it came through.
    static String trace(Throwable fault) {
        var said = new StringBuilder();
        for (Throwable one = fault; one != null; one = one.getCause()) {
            said.append(said.isEmpty() ? "" : "caused by ")
                    .append(one.getClass().getName());
            if (one instanceof SQLException sql) {
                said.append(' ').append(sql.getSQLState());
            }
            said.append('\n');
            for (var i = 0; i < Math.min(PLACES, one.getStackTrace().length); i++) {
                said.append("    at ").append(one.getStackTrace()[i]).append('\n');
            }
        }
        return said.toString();
    }
}
