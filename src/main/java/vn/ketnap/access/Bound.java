package vn.ketnap.access;

import jakarta.servlet.ServletException;
import java.io.IOException;

/// The rest of a request, with something bound for it.
final class Bound {

    private Bound() {}

    /// What is left to do for a request.
    interface Rest {
        void go() throws ServletException, IOException;
    }

    static <T> void call(ScopedValue<T> name, T value, Rest rest) throws ServletException, IOException {
        try {
            ScopedValue.where(name, value).<Void, Exception>call(() -> {
                rest.go();
                return null;
            });
        } catch (ServletException | IOException | RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new ServletException(fault);
        }
    }
}
