package vn.ketnap.desk.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.Helping;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.people.Activity;
import vn.ketnap.people.Member;
import vn.ketnap.web.Option;
import vn.ketnap.web.Pager;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Tone;

/// What the page of helpers shows: one line more than a page tells that there is a next one.
///
/// @param recordable the cells whose acts the actor records
/// @param chosen the one cell shown; nothing for all
public record HelpersModel(
        LocalDate day,
        List<Line> read,
        List<Organization> cells,
        List<OrganizationRef> recordable,
        Optional<Organization> chosen,
        boolean further) {

    static final int ROWS = 40;

    /// From how many months on it is said that there was no remark.
    private static final int SILENT = 2;

    public HelpersModel {
        read = List.copyOf(read);
        cells = List.copyOf(cells);
        recordable = List.copyOf(recordable);
    }

    /// A member and the people helped now.
    ///
    /// @param member what the helper is in the Party today; nothing for one who is no member any more
    public record Line(PersonRef helper, String name, Optional<Member> member, List<Helping> helped) {

        public Line {
            helped = List.copyOf(helped);
        }

        private boolean isFine(LocalDate day) {
            return member.filter(one -> one.votes(day)).isPresent();
        }
    }

    public List<Line> lines() {
        return chosen.isPresent() ? read : read.stream().limit(ROWS).toList();
    }

    /// Whether somebody may be assigned, by ADM-HELP-ASSIGN, and why not.
    public Sentence may(Line line) {
        if (line.member().isEmpty()) {
            return Sentence.of("desk.helpers.no-member");
        }
        var member = line.member().get();
        if (!member.votes(day)) {
            return member.officialOn()
                    .filter(day::isBefore)
                    .map(from -> Sentence.of("desk.helpers.official-from", from))
                    .orElse(Sentence.of("desk.helpers.probationary"));
        }
        return member.activity() == Activity.ACTIVE
                ? Sentence.of("desk.helpers.may")
                : Sentence.of(
                        "desk.helpers.may-but",
                        Sentence.of("people.activity." + member.activity().word()));
    }

    public Tone tone(Line line) {
        if (!line.isFine(day)) {
            return line.helped().isEmpty() ? Tone.WAIT : Tone.LATE;
        }
        return line.member().filter(one -> one.activity() == Activity.ACTIVE).isPresent() ? Tone.DONE : Tone.DUE;
    }

    /// Whether the helper is in another cell than the person helped (ADM-TRF-HELPER).
    public boolean isElsewhere(Line line, Helping one) {
        return line.member().filter(member -> !member.cell().equals(one.cell())).isPresent();
    }

    /// How long there was no remark, where it is worth saying.
    public Optional<Sentence> silence(Helping one) {
        var months = one.monthsSilent(day);
        return months < SILENT ? Optional.empty() : Optional.of(Sentence.of("desk.helpers.silent", months));
    }

    public boolean mayReplace(Helping one) {
        return recordable.contains(one.cell());
    }

    public String cell(OrganizationRef id) {
        return cells.stream()
                .filter(one -> one.id().equals(id))
                .map(Organization::name)
                .findFirst()
                .orElse("…");
    }

    public List<Option> cellOptions() {
        return cells.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    public Pager pager() {
        var more = chosen.isEmpty() && read.size() > ROWS;
        return new Pager(
                further ? Optional.of("/helpers") : Optional.empty(),
                more ? Optional.of(following(lines().getLast())) : Optional.empty(),
                Sentence.of("desk.helpers.shown", lines().size()));
    }

    private static String following(Line last) {
        return "/helpers?after="
                + URLEncoder.encode(last.helped().getFirst().helperKey(), StandardCharsets.UTF_8)
                + "&afterId=" + last.helper();
    }
}
