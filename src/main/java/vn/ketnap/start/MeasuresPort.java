package vn.ketnap.start;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import vn.ketnap.basics.Measure;
import vn.ketnap.basics.Measured;
import vn.ketnap.basics.Scope;

/// Figures for whoever watches a server, `GET /metrics` on a port of 127.0.0.1 of its own: no proxy
/// that stands before the pages can give it away. Only where `KETNAP_METRICS_PORT` names one.
final class MeasuresPort implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MeasuresPort.class);

    private final ObjectProvider<Measured> rooms;
    private final int port;
    private @Nullable HttpServer server;

    MeasuresPort(ObjectProvider<Measured> rooms, int port) {
        this.rooms = rooms;
        this.port = port;
    }

    /// The port that is named; a wrong one is refused.
    static int named(String said) {
        if (!said.matches("\\d{1,5}") || Integer.parseInt(said) > 65535) {
            throw Refusal.of("start.port.wrong", said);
        }
        return Integer.parseInt(said);
    }

    @Override
    public void start() {
        try {
            var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            var opened = HttpServer.create(new InetSocketAddress(loopback, port), 0);
            opened.createContext("/metrics", this::answer);
            opened.setExecutor(Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("metrics").factory()));
            opened.start();
            server = opened;
        } catch (IOException _) {
            throw Refusal.of("start.metrics.taken", String.valueOf(port));
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            var known = asked.getRequestURI().getPath().equals("/metrics");
            var body = (known ? Exposition.of(all()) : "").getBytes(StandardCharsets.UTF_8);
            asked.getResponseHeaders().set("Content-Type", Exposition.TYPE);
            asked.sendResponseHeaders(known ? 200 : 404, body.length == 0 ? -1 : body.length);
            asked.getResponseBody().write(body);
        }
    }

    /// What cannot be counted now is left out, and how many that were is one of the figures.
    private List<Measure> all() {
        var all = new ArrayList<Measure>();
        var missing = 0;
        for (var room : rooms) {
            try {
                all.addAll(ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).call(room::measures));
            } catch (RuntimeException fault) {
                LOG.warn("not counted: {}", BackupKeeper.why(fault));
                missing++;
            }
        }
        all.add(Measure.gauge("ketnap_measures_missing", missing));
        return all;
    }
}
