package vn.ketnap.planning.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.Activity;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Overtaken;

/// What the form of an activity shows.
///
/// @param activity the one that is put right; nothing for a new one
/// @param organiser how the organiser of it is called
/// @param overtaken what somebody else recorded while the form was open
public record ActivityFormModel(
        Optional<Activity> activity,
        String organiser,
        List<Organization> offered,
        Map<String, String> typed,
        Errors errors,
        Optional<Overtaken> overtaken) {

    public ActivityFormModel {
        offered = List.copyOf(offered);
        typed = Map.copyOf(typed);
    }

    ActivityFormModel beside(Overtaken both) {
        return new ActivityFormModel(activity, organiser, offered, typed, errors, Optional.of(both));
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Option> kinds() {
        return ActivitiesModel.kindOptions();
    }

    public List<Option> organisers() {
        return offered.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    public String back() {
        return activity.map(one -> "/activities/" + one.id()).orElse("/activities");
    }
}
