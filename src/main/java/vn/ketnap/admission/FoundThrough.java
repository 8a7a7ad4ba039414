package vn.ketnap.admission;

import java.util.List;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;

/// Where people are noticed before they are introduced (nơi phát hiện): what a room upstairs keeps of that. Who
/// introduces somebody may say so at once.
public interface FoundThrough {

    /// Something at which somebody may have been noticed.
    ///
    /// @param words what it is called, with its day
    record Choice(String id, String words) {}

    /// What the actor may choose from, the latest first.
    List<Choice> offered(Actor actor);

    /// Keeps that somebody was noticed there.
    void noticed(String id, PersonRef person, Actor actor);
}
