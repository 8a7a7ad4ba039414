package vn.ketnap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.DemoAccounts;
import vn.ketnap.basics.DemoStory;

/// The invented ward of 2018 in the database that the tests share: its lists, its story, its accounts with the
/// passwords `minh-hoa-…`. It is told when the first test asks for it, and only once. Read it and leave it as it is; a
/// test that changes something makes its own organisations and people.
@Lazy
@Component
public class ToldWard {

    private final DemoStory story;
    private final DemoAccounts accounts;
    private final AtomicReference<@Nullable List<String>> said = new AtomicReference<>();

    ToldWard(DemoStory story, DemoAccounts accounts) {
        this.story = story;
        this.accounts = accounts;
    }

    /// Sees to it that the ward is there.
    ///
    /// @return what was said while it was told
    public synchronized List<String> told() {
        var known = said.get();
        if (known != null) {
            return known;
        }
        var lines = TestDatabase.everywhere(this::tell);
        said.set(lines);
        return lines;
    }

    private List<String> tell() {
        var lines = new ArrayList<String>();
        story.tell(line -> lines.add(line.en()));
        accounts.prepare();
        return List.copyOf(lines);
    }
}
