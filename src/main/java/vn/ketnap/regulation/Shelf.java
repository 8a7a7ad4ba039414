package vn.ketnap.regulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where the book in use stands: the files of the program with the amendments of the database laid over them.
/// It is read when first asked for, replaced as soon as this program has amended, and looked after once in
/// thirty seconds, so that what another node entered is seen soon and a page asks nothing for it.
@Component
class Shelf implements Supplier<Book> {

    private static final Duration KEPT = Duration.ofSeconds(30);

    /// What will hold once the transaction under way is done; nobody outside it sees that book before.
    private static final ScopedValue<Book> TRIED = ScopedValue.newInstance();

    private final Book files = Book.read();
    private final AmendmentStore store;
    private final Clock clock;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    Shelf(AmendmentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Kept(Book book, int rows, Instant at) {}

    @Override
    public Book get() {
        if (TRIED.isBound()) {
            return TRIED.get();
        }
        var known = kept.get();
        if (known != null && clock.instant().isBefore(known.at().plus(KEPT))) {
            return known.book();
        }
        return known != null && store.count() == known.rows() ? keep(known.book(), known.rows()) : read();
    }

    /// The book of the files alone.
    Book files() {
        return files;
    }

    /// Does the work as if these rows held already.
    void trying(List<Amendment> all, Runnable work) {
        ScopedValue.where(TRIED, AmendedBook.of(files, all)).run(work);
    }

    /// From now on these rows hold. Rows are only added: of two answers the longer is the newer.
    void put(List<Amendment> all) {
        keep(AmendedBook.of(files, all), all.size());
    }

    private Book read() {
        var all = store.all();
        return keep(AmendedBook.of(files, all), all.size());
    }

    private Book keep(Book book, int rows) {
        var fresh = new Kept(book, rows, clock.instant());
        kept.accumulateAndGet(fresh, (old, now) -> old != null && now != null && old.rows() > now.rows() ? old : now);
        return book;
    }
}
