package vn.ketnap.exchange;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.DemoAccounts;
import vn.ketnap.basics.DemoStory;

/// The ward of the demo in the tests' shared database: its lists brought in, its story told and its accounts made,
/// once,
/// by whichever test asks first.
@TestComponent
public class ToldWard {

    private final ObjectProvider<DemoStory> story;
    private final ObjectProvider<DemoAccounts> accounts;
    private final List<String> said = new ArrayList<>();

    ToldWard(ObjectProvider<DemoStory> story, ObjectProvider<DemoAccounts> accounts) {
        this.story = story;
        this.accounts = accounts;
    }

    /// Tells the story unless it was told already.
    ///
    /// @return what the program said of it, in English
    public synchronized List<String> told() {
        if (said.isEmpty()) {
            TestDatabase.everywhere(() -> {
                story.getObject().tell(line -> said.add(line.en()));
                return accounts.getObject().prepare();
            });
        }
        return List.copyOf(said);
    }
}
