package vn.ketnap;

import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import vn.ketnap.basics.Scope;
import vn.ketnap.start.TestServer;

/// The database of the tests. Nothing is to be said for it: `META-INF/spring.factories` of the tests names this class,
/// so **every `@SpringBootTest` gets a fresh database of its own**, with all migrations run, as soon as a bean asks for
/// one. Contexts are cached by Spring: tests of the same annotations share one context and its database, so a test
/// makes its own organisations and persons and never counts everybody's; `@DirtiesContext` gives a fresh one.
///
/// - Rows are seen only under a scope: `TestDatabase.everywhere(() -> people.find(an))`.
/// - `KETNAP_TEST_DATABASE=debian15 mvn test` runs all of it on Debian's PostgreSQL 15.
/// - Prefer [KetNapTest]: all such tests share one context.
public final class TestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new Statements());
        TestServer.give(context);
    }

    /// Does the work as the program itself, which sees every row.
    public static <T> T everywhere(Callable<T> work) {
        return in(Scope.EVERYTHING, work);
    }

    /// Does the work as one who sees this part of the tree.
    public static <T> T in(Scope scope, Callable<T> work) {
        try {
            return ScopedValue.where(Scope.CURRENT, scope).call(work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
