package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.meeting.CellOfTwelve.PROGRAM;
import static vn.ketnap.meeting.CellOfTwelve.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;

/// Holds the September meeting of a cell without pages: what is typed, read and signed by the program itself.
@TestComponent
public class Clerk {

    private final Meetings meetings;
    private final Signing signing;
    private final Cases cases;
    private final Rolls rolls;

    Clerk(Meetings meetings, Signing signing, Cases cases, Rolls rolls) {
        this.meetings = meetings;
        this.signing = signing;
        this.cases = cases;
        this.rolls = rolls;
    }

    /// A meeting and what became of signing its minutes.
    record Held(MeetingId id, Signing.Result result) {}

    public MeetingId convened(CellOfTwelve.Cell cell) {
        return convened(cell, Body.CELL);
    }

    /// A session of the committee above the cell.
    public MeetingId session(CellOfTwelve.Cell cell) {
        return convened(cell, Body.COMMITTEE);
    }

    MeetingId convened(CellOfTwelve.Cell cell, Body body) {
        var said = new Convening(
                body,
                body == Body.CELL ? cell.id() : cell.ward(),
                MeetingKind.REGULAR,
                day("2018-09-20"),
                "19 giờ 30",
                "Nhà văn hóa tổ 3",
                Optional.empty(),
                Optional.empty());
        return TestDatabase.everywhere(() -> meetings.convene(said, PROGRAM));
    }

    public MeetingId signed(CellOfTwelve.Cell cell, Map<String, String> typed) {
        var held = holds(cell, typed, PROGRAM);
        assertThat(held.result().signed()).isTrue();
        return held.id();
    }

    Held holds(CellOfTwelve.Cell cell, Map<String, String> typed, Actor actor) {
        return holds(Body.CELL, cell, typed, actor);
    }

    Held holds(Body body, CellOfTwelve.Cell cell, Map<String, String> typed, Actor actor) {
        return TestDatabase.everywhere(() -> {
            var meeting = meetings.find(convened(cell, body), PROGRAM).orElseThrow();
            var attending = new Attending(body, rolls.of(meeting.convening()), typed);
            var agenda = agenda(body, cell);
            var reading = Sheet.read(
                    agenda, attending.headcount(), typed, meeting.convening().on(), day("2018-09-26"));
            assertThat(reading.errors().byField()).isEmpty();
            var result = signing.sign(meeting, reading.acts(), draft(agenda, attending, typed), actor);
            return new Held(meeting.id(), result);
        });
    }

    Agenda agenda(CellOfTwelve.Cell cell) {
        return agenda(Body.CELL, cell);
    }

    private Agenda agenda(Body body, CellOfTwelve.Cell cell) {
        return TestDatabase.everywhere(() -> {
            var rows = cases.list(new CaseQuery(
                    "",
                    List.of(cell.id()),
                    Agenda.OF_A_CELL,
                    Optional.empty(),
                    CaseQuery.Order.NAME,
                    Optional.empty(),
                    50));
            var files = cases.findAll(rows.stream().map(CaseRow::id).toList());
            return Agenda.of(body, rows, files, (_, _) -> true);
        });
    }

    private static Minutes draft(Agenda agenda, Attending attending, Map<String, String> typed) {
        var items = agenda.items().stream()
                .map(item -> new Minutes.Item(
                        item.file().id(),
                        new Minutes.Named(item.file().person(), item.row().fullName()),
                        "",
                        typed.getOrDefault(item.field("heard"), ""),
                        List.of(),
                        Optional.empty()))
                .toList();
        return new Minutes(
                attending.headcount(), Optional.empty(), Optional.empty(), attending.absences(), items, "", "", "", "");
    }
}
