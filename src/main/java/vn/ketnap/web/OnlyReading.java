package vn.ketnap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.ketnap.basics.DiskSpace;

/// While the disk is nearly full forms are refused before they begin; signing in and out goes on, for pages can be
/// read.
final class OnlyReading implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OPEN = Set.of("/sign-in", "/sign-out", "/reader", "/error");

    private final ObjectProvider<DiskSpace> disk;

    OnlyReading(ObjectProvider<DiskSpace> disk) {
        this.disk = disk;
    }

    /// Nothing more is taken.
    static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Full() {
            super("the disk is full", null, false, false);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())
                && !isOpen(request.getRequestURI())
                && disk.stream().anyMatch(DiskSpace::isFull)) {
            throw new Full();
        }
        return true;
    }

    private static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
    }
}
