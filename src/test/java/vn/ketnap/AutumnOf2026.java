package vn.ketnap;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.ketnap.access.Guest;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.meeting.Clerk;

/// A test of the whole program in a database of its own on a day on which many numbers are unread. What is amended here
/// disturbs no other test.
@Import({SmallWard.class, Guest.class, CellOfTwelve.class, Clerk.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "ketnap.today=2026-10-01",
            "ketnap.demo=true",
            "ketnap.second-step=offered",
            "server.address=127.0.0.1"
        })
public @interface AutumnOf2026 {}
