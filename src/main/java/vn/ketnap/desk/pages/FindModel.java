package vn.ketnap.desk.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.people.PersonQuery;
import vn.ketnap.web.Pager;
import vn.ketnap.web.Say;
import vn.ketnap.web.Sentence;

/// What a search found: organisations first, then people, one row more than a page tells that there is a next one.
///
/// @param words what was looked for, as typed; nothing of an identity number
/// @param elsewhere true when an identity number is in use where the actor may not look
public record FindModel(
        String words,
        boolean number,
        boolean first,
        List<Organization> organizations,
        List<PersonQuery.Found> read,
        Map<PersonRef, Stage> stages,
        Map<OrganizationRef, String> cells,
        boolean elsewhere) {

    static final int ROWS = 40;

    public FindModel {
        organizations = List.copyOf(organizations);
        read = List.copyOf(read);
    }

    /// Before anything is looked for.
    static FindModel nothing() {
        return new FindModel("", false, true, List.of(), List.of(), Map.of(), Map.of(), false);
    }

    public boolean isAsked() {
        return number || !words.isEmpty();
    }

    public boolean isEmpty() {
        return organizations.isEmpty() && read.isEmpty();
    }

    public List<PersonQuery.Found> rows() {
        return read.stream().limit(ROWS).toList();
    }

    public Pager pager() {
        var last = rows().getLast();
        var next = "/find?q=" + encode(words) + "&after=" + encode(last.sortKey()) + "&afterId=" + last.person();
        return new Pager(
                first ? Optional.empty() : Optional.of("/find?q=" + encode(words)),
                read.size() > ROWS ? Optional.of(next) : Optional.empty(),
                Sentence.of("desk.find.shown", rows().size()));
    }

    public String cell(PersonQuery.Found row) {
        return cells.getOrDefault(row.cell(), "…");
    }

    public static String path(Organization one) {
        return (one.kind().isCell() ? "/cells/" : "/organizations/") + one.code();
    }

    /// Where somebody stands: the stage of the case as long as it goes on, otherwise what one is in the Party.
    public String standing(PersonQuery.Found row) {
        var stage = Optional.ofNullable(stages.get(row.person()));
        var over = stage.filter(one -> one == Stage.CLOSED && row.official().isPresent());
        return stage.filter(_ -> over.isEmpty())
                .map(one -> Say.t("admission.stage." + one.word()))
                .or(() -> row.official()
                        .map(official -> Say.t(official ? "admission.stage.official" : "admission.stage.probationary")))
                .orElseGet(() -> Say.t("desk.find.no-case"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
