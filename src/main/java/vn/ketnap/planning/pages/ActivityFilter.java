package vn.ketnap.planning.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.Activity;
import vn.ketnap.planning.ActivityId;
import vn.ketnap.planning.ActivityKind;
import vn.ketnap.planning.ActivityQuery;
import vn.ketnap.web.Days;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Typed;

/// What the list of activities is asked for, as it stands in the address.
public record ActivityFilter(
        @Nullable String kind,
        @Nullable String org,
        @Nullable String from,
        @Nullable String to,
        @Nullable String person,
        @Nullable String after) {

    public String kindWord() {
        return ActivityKind.named(text(kind)).map(ActivityKind::word).orElse("");
    }

    public String orgCode() {
        return text(org);
    }

    public String fromTyped() {
        return text(from);
    }

    public String toTyped() {
        return text(to);
    }

    /// @param seen the organisations to look in
    /// @param offered those of them one may choose from; another one is not here
    ActivityQuery query(List<OrganizationRef> seen, List<Organization> offered, Typed reading, int limit) {
        var organiser = ActivityDesk.coded(offered, orgCode()).map(Organization::id);
        if (!orgCode().isEmpty() && organiser.isEmpty()) {
            throw new NotHere();
        }
        var first = reading.dayIfAny("from", from);
        var last = reading.dayIfAny("to", to);
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
            reading.complain("to", "planning.activity.error.to", first.get());
        }
        return new ActivityQuery(
                seen, ActivityKind.named(text(kind)), organiser, first, last, List.of(), place(), limit);
    }

    /// The person at whose finding one looks.
    public Optional<PersonRef> personRef() {
        return Identity.is(text(person)) ? Optional.of(PersonRef.of(text(person))) : Optional.empty();
    }

    boolean isFirst() {
        return place().isEmpty();
    }

    /// Whether nothing is asked, so that an empty list means that there is nothing at all.
    public boolean asksNothing() {
        return kindWord().isEmpty()
                && orgCode().isEmpty()
                && fromTyped().isEmpty()
                && toTyped().isEmpty()
                && personRef().isEmpty();
    }

    String first() {
        return "/activities?" + same();
    }

    /// The same list from the row after this one on.
    String following(Activity last) {
        return first() + "&after=" + last.said().from() + "." + last.id();
    }

    public String export() {
        return "/activities.xlsx?" + same();
    }

    private String same() {
        return "kind=" + kindWord() + "&org=" + encode(orgCode()) + "&from=" + encode(fromTyped()) + "&to="
                + encode(toTyped()) + personRef().map(one -> "&person=" + one).orElse("");
    }

    private Optional<ActivityQuery.After> place() {
        var parts = text(after).split("\\.", 2);
        return parts.length == 2 && parts[0].matches("\\d{4}-\\d{2}-\\d{2}") && Identity.is(parts[1])
                ? Days.read(parts[0], LocalDate.EPOCH).map(day -> new ActivityQuery.After(day, ActivityId.of(parts[1])))
                : Optional.empty();
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
