package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.document.Fields;
import vn.ketnap.people.Activity;
import vn.ketnap.people.Member;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Language;
import vn.ketnap.web.Tongue;
import vn.ketnap.web.Words;

/// The rows of books: of each person what papers of the case say of one, from a few statements for all of
/// them.
@Component
class BookRows {

    private final People people;
    private final Elsewhere elsewhere;
    private final Tongue tongue;

    BookRows(People people, Elsewhere elsewhere, Words words) {
        this.people = people;
        this.elsewhere = elsewhere;
        this.tongue = words.in(Language.VI);
    }

    /// A row, and the case it is of.
    record Row(CaseFile file, Fields fields) {}

    /// A row for each case, whatever book it is for.
    List<Row> of(Collection<CaseFile> files, LocalDate day) {
        var around = Around.of(files, List.of(), true, people, day);
        var rows = new ArrayList<Row>();
        for (var file : files) {
            around.person(file.person()).ifPresent(person -> rows.add(new Row(file, fields(file, person, around))));
        }
        return rows;
    }

    private Fields fields(CaseFile file, Person person, Around around) {
        var fields = new Fields();
        PersonFields.put(fields, person);
        ActFields.put(fields, file, tongue);
        new MemberFields(around).put(fields, file);
        elsewhere.reckon(file, person, fields, around, tongue);
        fields.put(
                "book.state",
                tongue.t("admission.stage." + file.progress().stage().word()));
        return fields;
    }

    /// A row for each time a member moved, with the rest of the member's row.
    List<Row> moves(List<Row> rows) {
        var moves = new ArrayList<Row>();
        for (var row : rows) {
            for (var one : row.file().standing()) {
                move(row, one).ifPresent(fields -> moves.add(new Row(row.file(), fields)));
            }
        }
        return moves;
    }

    private static Optional<Fields> move(Row row, StandingAct one) {
        var joined = row.fields().day("ceremony.day");
        if (joined.isEmpty() || one.on().isBefore(joined.get())) {
            return Optional.empty();
        }
        var fields = new Fields().putAll(row.fields()).put("book.day", one.on());
        return switch (one.act()) {
            case Act.MovedOut out ->
                Optional.of(fields.put("move.out", true).put("move.to", out.to().text()));
            case Act.MovedIn in ->
                Optional.of(
                        fields.put("move.in", true).put("move.from", in.from().text()));
            default -> Optional.empty();
        };
    }

    /// A row for each member, with what the own case says where there is one.
    List<Fields> members(List<Member> members, List<Row> rows) {
        var persons = people.findAll(members.stream().map(Member::person).toList());
        var all = new ArrayList<Fields>();
        for (var member : members) {
            var fields = new Fields();
            rows.stream()
                    .filter(row -> row.file().person().equals(member.person()))
                    .forEach(row -> fields.putAll(row.fields()));
            persons.stream()
                    .filter(one -> one.id().equals(member.person()))
                    .findFirst()
                    .ifPresent(person -> PersonFields.put(fields, person));
            fields.put("member.joined", member.joinedOn())
                    .put("member.official", member.officialOn().filter(_ -> member.official()))
                    .put("member.card", member.card().orElseGet(() -> fields.words("card.number")))
                    .put(
                            "member.activity",
                            member.activity() == Activity.ACTIVE
                                    ? ""
                                    : tongue.t("people.activity."
                                            + member.activity().word()));
            all.add(fields);
        }
        return all;
    }

    /// Who was a member and is no longer one here: the row of the case under the names of a member's row.
    static Fields left(Row row) {
        var fields = new Fields().putAll(row.fields());
        return fields.put("member.joined", fields.day("ceremony.day"))
                .put("member.official", fields.day("recognition.effective"))
                .put("member.card", fields.words("card.number"));
    }
}
