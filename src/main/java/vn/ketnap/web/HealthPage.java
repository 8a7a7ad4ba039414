package vn.ketnap.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ketnap.basics.Ready;

/// What a proxy asks: does the program live, and may it be sent requests. Open to everybody, and says
/// no more than that.
@Controller
class HealthPage {

    private static final long PATIENCE = 3;

    private final ObjectProvider<Ready> needed;
    private final AtomicReference<@Nullable CompletableFuture<Boolean>> asking = new AtomicReference<>();

    HealthPage(ObjectProvider<Ready> needed) {
        this.needed = needed;
    }

    /// Answers as long as the program can answer at all.
    @GetMapping("/health/live")
    ResponseEntity<String> live() {
        return said(true);
    }

    /// 503 while the database does not answer, the journal cannot be sealed, or another program changes
    /// the tables.
    @GetMapping("/health/ready")
    ResponseEntity<String> ready() {
        return said(isReady());
    }

    /// However many ask, one looks.
    private boolean isReady() {
        var own = new CompletableFuture<Boolean>();
        var other = asking.compareAndExchange(null, own);
        if (other == null) {
            Thread.ofVirtual().name("health").start(() -> look(own));
        }
        return (other == null ? own : other)
                .completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS)
                .join();
    }

    private void look(CompletableFuture<Boolean> answer) {
        var found = false;
        try {
            found = needed.stream().allMatch(Ready::isReady);
        } catch (RuntimeException _) {
            found = false; // what cannot be asked is not there
        } finally {
            asking.set(null);
            answer.complete(found);
        }
    }

    private static ResponseEntity<String> said(boolean yes) {
        return ResponseEntity.status(yes ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(yes ? "yes\n" : "no\n");
    }
}
