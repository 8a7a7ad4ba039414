package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ketnap.AutumnOf2026;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.journal.Journal;
import vn.ketnap.web.NotAllowed;

/// Amendments in the database: who may enter them, and that they stay.
@AutumnOf2026
class AmendmentsTests {

    private static final Actor PROGRAM = Actor.program("test");
    private static final String KEY = "certificate-valid";

    @Autowired
    private RuleBook rules;

    @Autowired
    private SmallWard ward;

    @Autowired
    private Amendments amendments;

    @Autowired
    private AmendmentStore store;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Posting posting;

    /// Other tests begin with what the files say.
    @AfterEach
    void take_everything_back() {
        AmendedBook.inForce(amendments.all()).forEach(one -> amendments.revoke(one.id(), "hết thử", PROGRAM));
    }

    @Test
    void a_row_is_neither_changed_nor_deleted() {
        amendments.enter(List.of(Draft.year(2027, "Thông báo thử", "")), PROGRAM);

        assertThatThrownBy(() ->
                        db.sql("update regulation.amendment set value = '1'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("delete from regulation.amendment").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_amends_without_the_right_and_a_wrong_value_is_refused() {
        var cell = everywhere(ward::cell);
        var draft = Draft.number(KEY, day("2026-05-01"), "12", "HD 99-HD/TW", "", "");
        var rows = amendments.all().size();
        for (var role : Role.values()) {
            if (role != Role.AMENDER) {
                var actor = actor(role, cell);
                assertThatThrownBy(() -> amendments.enter(List.of(draft), actor))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> amendments.adopt(Set.of(KEY), "vì", actor))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> amendments.revoke(1, "vì", actor)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> amendments.yaml(actor)).isInstanceOf(NotAllowed.class);
            }
        }

        var wrong = Draft.number(KEY, day("2015-05-01"), "mười hai", "", "", "");
        assertThat(amendments.enter(List.of(draft, wrong), amender(cell)))
                .extracting(Objection::field)
                .containsExactlyInAnyOrder("value", "from", "document");
        assertThat(amendments.all()).hasSize(rows);
    }

    @Test
    void entering_adopting_taking_back_and_printing_are_written_down() {
        amendments.enter(List.of(Draft.number(KEY, day("2026-05-01"), "12", "HD 99-HD/TW", "", "")), PROGRAM);
        amendments.adopt(Set.of("reply-in"), "tiếp tục dùng", PROGRAM);
        amendments.yaml(PROGRAM);
        amendments.revoke(AmendedBook.inForce(amendments.all()).getLast().id(), "nhầm", PROGRAM);

        assertThat(journal.before(Long.MAX_VALUE, 4))
                .extracting(Journal.Line::what, Journal.Line::subject)
                .containsExactly(
                        tuple("regulation:revoked", "reply-in"),
                        tuple("regulation:printed", "amendments"),
                        tuple("regulation:adopted", "reply-in"),
                        tuple("regulation:entered", KEY));
    }

    @Test
    void examples_are_tried_by_the_files_they_stand_in_whatever_was_entered_here() {
        amendments.adopt(Set.of("certificate-valid"), "tiếp tục dùng", PROGRAM);

        var rule = rules.book().rule("ADM-CLASS-VALID");
        assertThat(rules.book().unknown("certificate-valid", day("2026-10-01"))).isFalse();
        assertThat(rules.examples(rule)).hasSizeGreaterThan(2).allMatch(RuleBook.Tried::holds);
    }

    @Test
    void another_node_sees_it_within_thirty_seconds_and_not_by_asking_each_time() {
        var now = new AtomicReference<>(Instant.parse("2026-10-01T01:00:00Z"));
        var there = new Shelf(store, clock(now));
        assertThat(there.get().unknown(KEY, day("2026-10-01"))).isTrue();

        amendments.adopt(Set.of(KEY), "tiếp tục dùng", PROGRAM);

        now.updateAndGet(time -> time.plus(Duration.ofSeconds(29)));
        assertThat(there.get().unknown(KEY, day("2026-10-01"))).isTrue();
        now.updateAndGet(time -> time.plus(Duration.ofSeconds(2)));
        assertThat(there.get().unknown(KEY, day("2026-10-01"))).isFalse();
    }

    @Test
    void what_fails_on_the_way_leaves_the_book_as_it_was() {
        var rows = amendments.all().size();
        var tooLate = new Draft(Amendment.Kind.NUMBER, KEY, day("2016-01-01"), "12", "HD 99", "", "");

        assertThatThrownBy(() -> posting.post("entered", List.of(tooLate), Optional.empty(), PROGRAM))
                .isInstanceOf(DataAccessException.class);

        assertThat(amendments.all()).hasSize(rows);
        assertThat(amendments.unknown()).extracting(gap -> gap.quantity().key()).contains(KEY);
    }

    private static Clock clock(AtomicReference<Instant> now) {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    private static Actor amender(OrganizationRef part) {
        return actor(Role.AMENDER, part);
    }

    private static Actor actor(Role role, OrganizationRef part) {
        var right = new Right(role, part, Span.since(day("2015-06-01")));
        return Actor.of("canbo", "Cán bộ", Optional.empty(), List.of(right));
    }

    private static <T> T everywhere(Callable<T> work) {
        return TestDatabase.everywhere(work);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
