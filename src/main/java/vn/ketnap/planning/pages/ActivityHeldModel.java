package vn.ketnap.planning.pages;

import java.util.List;
import vn.ketnap.planning.Activity;
import vn.ketnap.planning.ActivityNoticed;

/// What the page of an activity shows.
///
/// @param versions everything said of it, the latest first
/// @param organiser how the organiser was called on the day
public record ActivityHeldModel(List<Activity> versions, String organiser, List<Line> noticed, boolean mayEdit) {

    public ActivityHeldModel {
        versions = List.copyOf(versions);
        noticed = List.copyOf(noticed);
    }

    /// Somebody noticed, by name and cell.
    public record Line(ActivityNoticed link, String name, String cell) {}

    public Activity now() {
        return versions.getFirst();
    }

    /// What was said before, the latest first.
    public List<Activity> before() {
        return versions.subList(1, versions.size());
    }

    public String path() {
        return "/activities/" + now().id();
    }
}
