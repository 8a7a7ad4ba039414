package vn.ketnap.meeting.pages;

import vn.ketnap.meeting.AgendaItem;
import vn.ketnap.web.Say;

/// How a task under way is called.
public final class Tasks {

    private Tasks() {}

    /// What is to be done, or that the old list does not say it.
    public static String words(AgendaItem.OpenTask task) {
        var given = task.given().task();
        return given.isEmpty() ? Say.t("meeting.last.task.unsaid") : given.text();
    }
}
