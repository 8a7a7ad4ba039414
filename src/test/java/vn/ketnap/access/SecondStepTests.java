package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.SignIn.Answer;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;

/// After the password a code of the phone, or one on paper.
@KetNapTest
class SecondStepTests {

    private static final LocalDate DAY = LocalDate.of(2018, 9, 26);
    private static final String PASSWORD = "mot cau de nho 2018";

    @Autowired
    private SecondStep second;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FactorStore factors;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Test
    void a_secret_counts_only_once_a_code_of_it_was_right() {
        var own = account();
        second.begin(own);

        assertThat(second.confirm(own, wrong(own))).isEmpty();
        assertThat(accounts.find(own.account()).orElseThrow().secondStep()).isFalse();

        assertThat(second.confirm(own, code(own, 0)).orElseThrow()).hasSize(10).doesNotHaveDuplicates();
        assertThat(accounts.find(own.account()).orElseThrow().secondStep()).isTrue();
        assertThat(second.of(own.account())).isEqualTo(new SecondStep.State(true, 10));
    }

    @Test
    void a_secret_that_counts_is_not_replaced_by_beginning_again() {
        var own = account();
        withPhone(own);
        var before = secret(own);

        second.begin(own);

        assertThat(secret(own)).isEqualTo(before);
        assertThat(second.begun(own)).isEmpty();
    }

    @Test
    void no_code_is_right_twice() {
        var own = account();
        withPhone(own);
        var next = code(own, 1);

        assertThat(second.attempt(own.account(), next, address())).isInstanceOf(Answer.Welcome.class);
        assertThat(second.attempt(own.account(), next, address())).isEqualTo(new Answer.Wrong(4));
    }

    @Test
    void a_phone_whose_clock_is_four_minutes_ahead_can_be_connected_and_used() {
        var own = account();
        second.begin(own);

        assertThat(second.confirm(own, code(own, 8))).isPresent();
        assertThat(second.attempt(own.account(), code(own, 9), address())).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void a_code_on_paper_is_right_once_however_it_is_typed() {
        var own = account();
        var paper = withPhone(own).getFirst();

        assertThat(second.attempt(own.account(), " " + paper.toUpperCase(java.util.Locale.ROOT), address()))
                .isInstanceOf(Answer.Welcome.class);
        assertThat(second.attempt(own.account(), paper, address())).isEqualTo(new Answer.Wrong(4));
        assertThat(second.of(own.account()).codesLeft()).isEqualTo(9);
    }

    @Test
    void new_codes_on_paper_end_the_old_ones() {
        var own = account();
        var old = withPhone(own).getFirst();
        var fresh = second.freshCodes(own).getFirst();

        assertThat(second.attempt(own.account(), old, address())).isInstanceOf(Answer.Wrong.class);
        assertThat(second.attempt(own.account(), fresh, address())).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void five_wrong_codes_stop_that_address_though_the_password_is_right_each_time() {
        var own = account();
        withPhone(own);
        var address = address();

        for (var left = 4; left >= 0; left--) {
            assertThat(signIn.attempt(own.account(), PASSWORD, address)).isInstanceOf(Answer.Welcome.class);
            assertThat(second.attempt(own.account(), wrong(own), address)).isEqualTo(new Answer.Wrong(left));
        }

        assertThat(second.attempt(own.account(), code(own, 1), address)).isEqualTo(new Answer.Wait(15));
        assertThat(second.attempt(own.account(), code(own, 1), address())).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void the_secret_and_the_codes_do_not_lie_open_in_the_database() {
        var own = account();
        var paper = withPhone(own).getFirst();
        var kept =
                db.sql("""
                select (select secret from access.totp where account = :account)
                    || (select string_agg(digest, ' ') from access.recovery_code where account = :account)
                """).param("account", own.account()).query(String.class).single();

        assertThat(kept)
                .doesNotContain(java.util.HexFormat.of().formatHex(secret(own)))
                .doesNotContain(TimeCodes.base32(secret(own)))
                .doesNotContain(paper);
    }

    @Test
    void who_lost_everything_signs_in_with_the_password_alone_after_the_administrator_removed_the_second_step() {
        var own = account();
        withPhone(own);

        second.removeAll(own.account(), Actor.program("test"));

        assertThat(accounts.find(own.account()).orElseThrow().secondStep()).isFalse();
        assertThat(second.of(own.account())).isEqualTo(new SecondStep.State(false, 0));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_sees_more_than_one_cell_must_have_a_second_step_unless_the_office_says_otherwise(Role role) {
        var part = new OrganizationRef(UUID.randomUUID());
        var actor = Actor.of("ai", "Ai", Optional.empty(), List.of(new Right(role, part, Span.since(DAY))));
        var seesOneCell = List.of(Role.CELL_SECRETARY, Role.HELPER, Role.MASS_ORGANISATION)
                .contains(role);

        assertThat(new SecondStepRule("required").asks(actor, DAY)).isEqualTo(!seesOneCell);
        assertThat(new SecondStepRule("required").asks(actor, DAY.minusDays(1))).isFalse();
        assertThat(new SecondStepRule("offered").asks(actor, DAY)).isFalse();
    }

    private Actor account() {
        var name = "an-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(name, "Nguyễn Thị An", PASSWORD, false, Actor.program("test"));
        return accounts.actor(accounts.find(name).orElseThrow());
    }

    private List<String> withPhone(Actor own) {
        second.begin(own);
        return second.confirm(own, code(own, 0)).orElseThrow();
    }

    private byte[] secret(Actor own) {
        return transactions.execute(
                _ -> factors.totp(own.account()).orElseThrow().secret());
    }

    /// What the phone shows so many half minutes from now.
    private String code(Actor own, int ahead) {
        return TimeCodes.code(secret(own), TimeCodes.step(clock.instant()) + ahead);
    }

    /// Six digits that the phone shows at no time near now.
    private String wrong(Actor own) {
        var now = TimeCodes.step(clock.instant());
        return java.util.stream.IntStream.range(0, 100)
                .mapToObj(n -> String.format("%06d", n))
                .filter(code -> TimeCodes.stepOf(secret(own), code, now, 60).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String address() {
        return "192.0.2." + UUID.randomUUID();
    }
}
