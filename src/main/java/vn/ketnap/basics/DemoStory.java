package vn.ketnap.basics;

import java.util.Map;
import java.util.function.Consumer;

/// What makes an empty demo folder the invented ward: lists brought in and the story told, act by act, through the same
/// doors as everybody.
public interface DemoStory {

    /// Tells everything; each line of progress goes to `said`.
    void tell(Consumer<Text> said);

    /// Which member of the story stands behind an account of the demo, by the account's name.
    Map<String, PersonRef> behind();
}
