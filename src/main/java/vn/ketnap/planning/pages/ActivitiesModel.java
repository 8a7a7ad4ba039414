package vn.ketnap.planning.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.ActivityKind;
import vn.ketnap.planning.ActivityRow;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Pager;
import vn.ketnap.web.Say;
import vn.ketnap.web.Sentence;

/// The list of activities; one row more than a page tells that there is a next one.
///
/// @param names how the organisers were called on the day
public record ActivitiesModel(
        ActivityFilter filter,
        List<ActivityRow> read,
        Map<OrganizationRef, String> names,
        List<Organization> offered,
        Errors errors,
        boolean mayRecord,
        boolean mayExport) {

    static final int ROWS = 40;

    public ActivitiesModel {
        read = List.copyOf(read);
        names = Map.copyOf(names);
    }

    public List<ActivityRow> rows() {
        return read.stream().limit(ROWS).toList();
    }

    public String organiser(ActivityRow row) {
        return names.getOrDefault(row.activity().organiser(), "…");
    }

    public List<Option> kinds() {
        return kindOptions();
    }

    static List<Option> kindOptions() {
        return Stream.of(ActivityKind.values())
                .map(kind -> new Option(kind.word(), Say.t("planning.activity.kind." + kind.word())))
                .toList();
    }

    public List<Option> organisers() {
        return offered.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    public Pager pager() {
        var shown = rows();
        return new Pager(
                filter.isFirst() ? Optional.empty() : Optional.of(filter.first()),
                read.size() > ROWS
                        ? Optional.of(filter.following(shown.getLast().activity()))
                        : Optional.empty(),
                Sentence.of("planning.activity.shown", shown.size()));
    }
}
