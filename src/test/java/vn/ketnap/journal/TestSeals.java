package vn.ketnap.journal;

import org.springframework.context.ApplicationContext;

/// Seals what the tests wrote, so that nothing moves in the background while a test compares databases.
public final class TestSeals {

    private TestSeals() {}

    public static void sealAll(ApplicationContext rooms) {
        rooms.getBean(Sealer.class).sealAll();
    }
}
