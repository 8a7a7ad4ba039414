package vn.ketnap.planning.pages;

import vn.ketnap.planning.Activity;
import vn.ketnap.web.Errors;

/// What the page shows on which an activity is removed.
public record ActivityRemovalModel(Activity activity, String reason, Errors errors) {

    public String path() {
        return "/activities/" + activity.id();
    }
}
