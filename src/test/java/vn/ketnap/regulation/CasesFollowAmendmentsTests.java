package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.AutumnOf2026;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Introducer;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Rebuild;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;

/// Open cases follow what an officer enters: what is due, and what blocks.
@AutumnOf2026
class CasesFollowAmendmentsTests {

    private static final Actor PROGRAM = Actor.program("test");
    private static final String KEY = "certificate-valid";

    @Autowired
    private SmallWard ward;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Cases cases;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    /// Other tests begin with what the files say.
    @AfterEach
    void take_everything_back() {
        AmendedBook.inForce(amendments.all()).forEach(one -> amendments.revoke(one.id(), "hết thử", PROGRAM));
    }

    @Test
    void a_number_adopted_takes_the_mark_off_what_is_due_and_makes_the_vote_block_again() {
        var cell = everywhere(ward::cell);
        var fresh = everywhere(() -> certified(cell, "Nguyễn Thị An", "2026-05-15"));
        var lapsed = everywhere(() -> certified(cell, "Trần Văn Bình", "2021-05-10"));
        assertThat(unknownDue(fresh)).isEqualTo(List.of(true));
        assertThat(everywhere(() -> certificateAtTheVote(lapsed)))
                .satisfies(finding -> assertThat(finding.blocks()).isFalse());

        var adopted = amendments.adopt(Set.of(KEY), "Chưa có văn bản mới, tiếp tục dùng 60 tháng", amender(cell));

        assertThat(adopted).extracting(Quantity::key).containsExactly(KEY);
        assertThat(unknownDue(fresh)).isEqualTo(List.of(false));
        assertThat(everywhere(() -> certificateAtTheVote(lapsed)))
                .satisfies(finding -> assertThat(finding.blocks()).isTrue());
        assertThat(amendments.unknown())
                .extracting(gap -> gap.quantity().key())
                .doesNotContain(KEY)
                .contains("reply-in");
        assertThat(everywhere(rebuild::differing)).isEmpty();
    }

    @Test
    void cases_that_the_officer_may_not_see_follow_too() {
        var theirs = everywhere(ward::cell);
        var hers = everywhere(() -> certified(theirs, "Lê Thị Cúc", "2026-05-15"));
        var amender = amender(everywhere(ward::cell));

        amendments.adopt(Set.of(KEY), "tiếp tục dùng", amender);

        assertThat(unknownDue(hers)).isEqualTo(List.of(false));
    }

    @Test
    void what_was_taken_back_no_longer_counts_and_stays_to_be_seen() {
        var cell = everywhere(ward::cell);
        var id = everywhere(() -> certified(cell, "Phạm Văn Dũng", "2026-05-15"));
        amendments.enter(List.of(Draft.number(KEY, day("2026-05-01"), "12", "HD 99-HD/TW", "5.4b", "")), PROGRAM);
        assertThat(due(id)).isEqualTo(List.of(day("2027-05-15")));
        var entered = AmendedBook.inForce(amendments.all()).getLast();

        assertThat(amendments.revoke(entered.id(), "nhập nhầm", PROGRAM)).isTrue();
        assertThat(amendments.revoke(entered.id(), "lần nữa", PROGRAM)).isFalse();

        assertThat(due(id)).isEqualTo(List.of(day("2031-05-15")));
        assertThat(amendments.all().getLast().revokes()).contains(entered.id());
        assertThat(amendments.all().getLast().note()).isEqualTo("nhập nhầm");
        assertThat(amendments.all()).contains(entered);
        assertThat(amendments.revoke(amendments.all().getLast().id(), "x", PROGRAM))
                .isFalse();
    }

    @Test
    void a_custom_of_the_place_begins_to_be_owed_where_nothing_was() {
        var cell = everywhere(ward::cell);
        var id = everywhere(() -> {
            var case1 = certified(cell, "Vũ Thị Hà", "2026-05-15");
            var helper = ward.person(cell, "Đỗ Văn Em");
            admissions.perform(
                    case1, new Act.HelperAssigned(day("2026-06-01"), helper), new Words("đã phân công"), PROGRAM);
            return case1;
        });
        assertThat(due(id)).hasSize(1);

        amendments.enter(
                List.of(Draft.number("remark-interval", day("2026-01-01"), "3", "", "", "đảng ủy chọn mỗi quý")),
                PROGRAM);

        assertThat(due(id)).containsExactly(day("2026-09-01"), day("2031-05-15"));
    }

    /// What the vote of a lapsed or missing certificate would say; nothing is stored.
    private StoredFinding certificateAtTheVote(CaseId id) {
        var vote = new Act.CellVoted(day("2026-09-01"), "", 9, 0, 9, 9, 0);
        return ((Outcome.Refused) admissions.perform(id, vote, Words.NONE, PROGRAM))
                .findings().stream()
                        .filter(finding -> finding.rule().equals("ADM-CLASS-VALID"))
                        .findFirst()
                        .orElseThrow();
    }

    private List<Boolean> unknownDue(CaseId id) {
        return everywhere(() -> rows(id, "unknown", Boolean.class));
    }

    private List<LocalDate> due(CaseId id) {
        return everywhere(() -> rows(id, "due", LocalDate.class));
    }

    private <T> List<T> rows(CaseId id, String column, Class<T> type) {
        return inTransaction(
                () -> db.sql("select %s from admission.obligation where case_id = :id order by due".formatted(column))
                        .param("id", id.value())
                        .query(type)
                        .list());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
    }

    private CaseId certified(OrganizationRef cell, String name, String issued) {
        var first = new Act.Introduced(day("2021-01-05"), Introducer.FARMERS, Words.NONE, Words.NONE);
        var id = ((Outcome.Accepted) admissions.open(ward.person(cell, name), cell, first, PROGRAM))
                .file()
                .id();
        admissions.perform(id, new Act.Listed(day("2021-02-05"), "01-NQ/CB"), Words.NONE, PROGRAM);
        admissions.perform(id, new Act.ClassCertified(day(issued), "1/GCN"), Words.NONE, PROGRAM);
        assertThat(cases.find(id).orElseThrow().acts()).hasSize(3);
        return id;
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
