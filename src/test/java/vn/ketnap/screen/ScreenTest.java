package vn.ketnap.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/// A test at a screen, on the demo's ward and day. All such tests share one program, database and browser, apart from
/// the other tests: what is recorded here disturbs nobody's counts.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "ketnap.today=2018-09-26",
            "ketnap.demo=true",
            "ketnap.second-step=offered",
            "server.address=127.0.0.1",
            "ketnap.test=screen"
        })
@interface ScreenTest {}
