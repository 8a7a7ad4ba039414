package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.ketnap.AutumnOf2026;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;

/// Several places are asked about one person side by side; the certification waits for all of them.
@AutumnOf2026
@Import({CellOfTwelve.class, Guest.class})
class LetterPlacesTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    @Autowired
    private Cases cases;

    @Test
    void one_more_place_is_asked_for_without_losing_what_was_typed() {
        var cell = twelve.cell();
        var id = sealed(cell);
        var officer = twelve.account(cell.ward(), Role.OFFICER);

        var more = guest.fills(
                officer,
                path(id),
                Map.of(
                        "place-self",
                        List.of("Đảng ủy xã Hoàng Lâu"),
                        "also",
                        List.of("self"),
                        "do-self",
                        List.of("send")));

        assertThat(more.getStatus()).isEqualTo(200);
        assertThat(Guest.words(more)).contains("Đảng ủy xã Hoàng Lâu", "(nơi thứ 2)", "name=\"place-self@2\"");
        assertThat(letters(id)).isEmpty();
    }

    @Test
    void each_place_is_waited_for_and_answered_by_itself() {
        var cell = twelve.cell();
        var id = sealed(cell);
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var typed = new HashMap<String, List<String>>();
        typed.put("on", List.of("1/10/2025"));
        for (var letter : List.of("self", "self@2")) {
            typed.put("do-" + letter, List.of("send"));
            typed.put("place-" + letter, List.of("Đảng ủy xã " + letter));
            typed.put("number-" + letter, List.of("7-CV/ĐU " + letter));
        }
        assertThat(guest.fills(officer, path(id), typed).getStatus()).isEqualTo(303);
        assertThat(letters(id)).extracting(Letter::number).containsExactly("7-CV/ĐU self", "7-CV/ĐU self@2");
        assertThat(Guest.words(guest.asks(Optional.of(officer), "/verifications")))
                .contains("Đảng ủy xã self@2", "(nơi thứ 2)");

        twelve.done(id, new Act.VerificationReturned(day("2025-10-20"), "self"));
        assertThat(says(id, "ADM-VER-WHO")).isTrue();
        assertThat(guest.fills(
                                officer,
                                "/cases/" + id + "/verification-returned",
                                Map.of("on", List.of("25/10/2025"), "subject", List.of("self@2")))
                        .getStatus())
                .isEqualTo(303);

        assertThat(letters(id)).allMatch(one -> one.answeredOn().isPresent());
        assertThat(says(id, "ADM-VER-WHO")).isFalse();
    }

    @Test
    void a_reminder_goes_to_the_place_that_is_late() {
        var cell = twelve.cell();
        var id = sealed(cell);
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        twelve.done(id, new Act.VerificationSent(day("2025-10-01"), "self", false, Optional.empty()));
        twelve.done(id, new Act.VerificationSent(day("2025-10-01"), "self@2", false, Optional.empty()));

        assertThat(guest.fills(
                                officer,
                                "/verifications/reminders?show=out",
                                Map.of("letter", List.of(id + " self@2"), "on", List.of("5/1/2026")))
                        .getStatus())
                .isEqualTo(303);

        assertThat(letters(id)).extracting(one -> one.reminders().size()).containsExactly(0, 1);
    }

    private boolean says(CaseId id, String rule) {
        return TestDatabase.everywhere(() -> {
            var file = cases.find(id).orElseThrow();
            var certified = new Act.CvCertified(day("2025-11-01"));
            var findings =
                    cases.consider(file, certified, Words.NONE, Actor.program("test")) instanceof Outcome.Refused no
                            ? no.findings()
                            : List.<StoredFinding>of();
            return findings.stream().anyMatch(one -> one.rule().equals(rule));
        });
    }

    private CaseId sealed(CellOfTwelve.Cell cell) {
        var id = twelve.certified(cell, "Nguyễn Thị An");
        twelve.done(id, new Act.ProcedureAllowed(day("2025-07-10"), "3-TB"));
        twelve.done(id, new Act.Applied(day("2025-07-20")));
        twelve.done(id, new Act.CvSealed(day("2025-07-21")));
        return id;
    }

    private List<Letter> letters(CaseId id) {
        return TestDatabase.everywhere(() -> Letter.of(cases.find(id).orElseThrow()));
    }

    private static String path(CaseId id) {
        return "/cases/" + id + "/letters";
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
