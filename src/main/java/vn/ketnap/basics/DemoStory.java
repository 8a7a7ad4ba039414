package vn.ketnap.basics;

import java.util.Map;
import java.util.function.Consumer;

/// What makes an empty demo folder the invented ward: lists brought in and the story told, act by act, through the same
/// doors as everybody.
public interface DemoStory {

    /// The order of the ward itself: everything else of the story is told in it.
    int THE_WARD = 1;

    /// The order of whatever is told of a ward that is already there.
    int AFTER_THE_WARD = 2;

    /// Tells everything; each line of progress goes to `said`.
    void tell(Consumer<Text> said);

    /// Which member of the story stands behind an account of the demo, by the account's name.
    Map<String, PersonRef> behind();
}
