package vn.ketnap.start;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a clerk does over and over while the program may be killed at any moment. A form nobody answered is sent once
/// more after the next start, as a browser does whose page is loaded again.
abstract class Chore implements AutoCloseable {

    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final Clerk clerk;
    private @Nullable String begun;
    private int number;
    private int sentAgain;

    Chore(Clerk clerk) {
        this.clerk = clerk;
    }

    /// What stands ready before anything is killed.
    void prepare() throws IOException {
        clerk.signsIn();
    }

    /// What has to be there before one more piece can be done; forms may be sent.
    void before(int number) throws IOException {}

    /// Does one more piece of work, by one form.
    abstract HttpResponse<String> piece(String name) throws IOException;

    /// What the piece is called, as the database will show it.
    abstract String name(int number);

    /// Pieces that stand in the database whole.
    abstract Set<String> done(RealWard ward) throws Exception;

    /// Goes on until the program is gone; begins with what nobody answered before.
    void goOn() {
        try {
            endsWhatNobodyAnswered();
            do {
                number++;
                begun = null;
                before(number);
                begun = name(number);
                taken(piece(begun));
            } while (oneMore());
        } catch (IOException _) {
            // the program is gone: what was begun was not acknowledged
        }
    }

    /// Does one piece where room may be wanting; true when it was taken.
    ///
    /// @param refused is told what was answered instead
    final boolean tries(Consumer<String> refused) {
        begun = null;
        number++;
        try {
            before(number);
            var answer = piece(name(number));
            if (!Clerk.redirects(answer)) {
                throw new IOException(answer.statusCode() + ": " + answer.body());
            }
            acknowledged.add(shown(name(number)));
            return true;
        } catch (IOException instead) {
            refused.accept(String.valueOf(instead.getMessage()));
            return false;
        }
    }

    /// Sends the form once more that nobody answered, if there is one.
    final void endsWhatNobodyAnswered() throws IOException {
        if (clerk.waitsForAnAnswer()) {
            sentAgain++;
            taken(clerk.sendsAgain());
        }
    }

    private void taken(HttpResponse<String> answer) throws IOException {
        if (!Clerk.redirects(answer)) {
            throw new AssertionError(answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
        }
        if (begun != null) {
            acknowledged.add(shown(begun));
            begun = null;
        }
    }

    /// Whether it goes on, once a piece was taken.
    boolean oneMore() {
        return true;
    }

    /// What the clerk is shown of a piece that was taken.
    String shown(String piece) throws IOException {
        return piece;
    }

    final Clerk clerk() {
        return clerk;
    }

    final Set<String> acknowledged() {
        return acknowledged;
    }

    final int sentAgain() {
        return sentAgain;
    }

    @Override
    public final String toString() {
        return acknowledged.size() + " " + getClass().getSimpleName();
    }

    @Override
    public void close() {
        clerk.close();
    }
}
