package vn.ketnap.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ketnap.story.StoryFile.Fact;
import vn.ketnap.story.StoryFile.Told;

/// Holds the meetings of the story through the pages of meetings: called together, attendance, everybody taken up,
/// votes, minutes signed.
final class MeetingRoom {

    private static final Set<String> OF_THE_CELL = Set.of(
            "listed",
            "helper-assigned",
            "remarked",
            "task-given",
            "task-completed",
            "removed",
            "cell-voted",
            "decision-received",
            "recognition-voted",
            "recognition-announced");
    private static final Set<String> OF_THE_COMMITTEE = Set.of("base-voted", "recognition-base-voted");
    private static final Set<String> OF_THE_STANDING_COMMITTEE = Set.of("decided", "recognised");

    private final SecondWard ward;

    MeetingRoom(SecondWard ward) {
        this.ward = ward;
    }

    /// Who meets on which day.
    ///
    /// @param part the cell, or the committee of the ward
    record Session(String part, String body, LocalDate on) {}

    static boolean hears(Fact fact) {
        return OF_THE_CELL.contains(fact.step())
                || OF_THE_COMMITTEE.contains(fact.step())
                || OF_THE_STANDING_COMMITTEE.contains(fact.step());
    }

    static Session session(Told person, Fact fact) {
        if (OF_THE_COMMITTEE.contains(fact.step())) {
            return new Session("DU", "committee", fact.on());
        }
        return OF_THE_STANDING_COMMITTEE.contains(fact.step())
                ? new Session("DU", "standing-committee", fact.on())
                : new Session(person.cell(), "cell", fact.on());
    }

    /// Holds a meeting at which everybody is taken up as said, and signs its minutes.
    void meets(Session session, Map<Told, List<Fact>> points) {
        var keeper = keeper(session);
        var called = keeper.opens("/meetings/new")
                .type("part", session.part() + "." + session.body())
                .type("on", day(session.on()))
                .type("kind", "regular");
        var meeting = keeper.opens(keeper.sends(called));
        chooseWhoKeeps(meeting);
        points.values().stream()
                .flatMap(List::stream)
                .filter(fact -> !fact.says("in-favour").isEmpty())
                .findFirst()
                .ifPresent(vote -> attend(meeting, session, vote));
        points.forEach((person, facts) -> facts.forEach(fact -> takeUp(meeting, person, fact)));
        keeper.sends(meeting, "sign");
    }

    private Visitor keeper(Session session) {
        return switch (session.body()) {
            case "cell" -> ward.secretary(session.part());
            case "committee" -> ward.officer();
            default -> ward.appraiser();
        };
    }

    /// A cell ticks who was there until the numbers are those of the vote, a committee types its numbers.
    private static void attend(OfferedForm meeting, Session session, Fact vote) {
        if (!session.body().equals("cell")) {
            meeting.type("members", vote.says("members"));
            meeting.type("excluded", vote.says().getOrDefault("excluded", "0"));
            return;
        }
        var voters = meeting.fields("data-votes", "true");
        var exempt = voters.stream()
                .filter(field -> meeting.value(field).equals("away") && meeting.offers(field, "present"))
                .toList();
        var away = voters.stream()
                .filter(field -> meeting.value(field).equals("away"))
                .count();
        exempt.stream().limit(away - number(vote, "excluded")).forEach(field -> meeting.type(field, "present"));
        var here = voters.stream()
                .filter(field -> meeting.value(field).equals("present"))
                .toList();
        here.stream()
                .filter(field -> meeting.offers(field, "excused"))
                .limit(here.size() - number(vote, "present"))
                .forEach(field -> meeting.type(field, "excused").type("w" + field.substring(1), Invented.ABSENCE));
    }

    private static void chooseWhoKeeps(OfferedForm meeting) {
        for (var office : List.of("chair", "keeper")) {
            var member = meeting.offered(office).stream()
                    .filter(one -> !one.isEmpty())
                    .findFirst();
            meeting.type(office, member.orElse(Invented.OFFICER));
        }
    }

    private void takeUp(OfferedForm meeting, Told person, Fact fact) {
        var one = "c" + ward.file(person).orElseThrow().id() + "-";
        switch (fact.step()) {
            case "listed" -> meeting.type(one + "decision", "listed").type(one + "resolution", fact.says("resolution"));
            case "removed" -> meeting.type(one + "decision", "removed").type(one + "reason", fact.says("reason"));
            case "helper-assigned" ->
                meeting.type(one + "member", ward.member(fact.says("member")).toString());
            case "remarked" -> meeting.type(one + "strengths", Invented.STRENGTHS);
            case "task-given" -> meeting.type(one + "task", Invented.TASK);
            case "task-completed" ->
                meeting.type(meeting.beginning(one + "result-").getFirst(), Invented.RESULT);
            case "decision-received", "recognition-announced" -> meeting.type(one + "announce", "true");
            default -> vote(meeting, one, fact);
        }
    }

    private static void vote(OfferedForm meeting, String one, Fact fact) {
        for (var key : List.of("in-favour", "against", "resolution", "proposal", "outcome", "number")) {
            if (fact.says().containsKey(key)) {
                meeting.type(one + key, fact.says(key));
            }
        }
        if (fact.says().containsKey("effective")) {
            meeting.type(one + "effective", day(LocalDate.parse(fact.says("effective"))));
        }
        meeting.type(one + "method", "secret");
    }

    private static int number(Fact fact, String key) {
        return Integer.parseInt(fact.says().getOrDefault(key, "0"));
    }

    static String day(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
