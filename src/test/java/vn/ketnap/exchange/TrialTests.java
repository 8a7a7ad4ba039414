package vn.ketnap.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ketnap.exchange.Ward.said;
import static vn.ketnap.exchange.lists.ListKind.SOURCES;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.exchange.lists.OnPaper;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Organizations;

/// What trying a list showed is kept beside the upload, says when it may be out of date, and is compared with what
/// bringing in did.
@KetNapTest
class TrialTests {

    private static final Said SOURCE_LIST = Said.only("sources");

    @Autowired
    Imports imports;

    @Autowired
    Trials trials;

    @Autowired
    Uploads uploads;

    @Autowired
    Organizations organizations;

    @Autowired
    Journal journal;

    @Test
    void what_is_kept_is_what_the_trial_showed_to_the_last_cell() {
        var ward = Ward.fresh(organizations, imports);
        var list = doubtful(ward).xlsx();
        var shown = in(
                ward,
                () -> imports.bring(
                        "a.xlsx", list, SOURCE_LIST.wishes(imports.mappings()), Answers.NONE, true, ward.officer()));

        var kept =
                in(ward, () -> trials.find(first(ward, list), ward.officer())).orElseThrow();

        var read = ((Imports.Brought) shown).list();
        assertThat(kept.brought().list()).isEqualTo(read);
        assertThat(read.problems()).hasSizeGreaterThan(2);
        assertThat(said(kept.brought()))
                .isEqualTo(said((Imports.Brought) shown))
                .contains("held possible-duplicate");
        assertThat(Ward.outcome(kept.brought(), 3).asked()).isPresent();
    }

    @Test
    void a_list_tried_again_shows_what_the_answers_make_of_it() {
        var ward = Ward.fresh(organizations, imports);
        var upload = first(ward, doubtful(ward).xlsx());
        var answered = new Said("sources", Map.of(), new Answers(Map.of("Danh sách!3", "skip"), Map.of()), "");

        again(ward, upload, answered);

        var kept = kept(ward, upload);
        assertThat(Ward.outcome(kept.brought(), 3).said()).isEqualTo("answered");
        assertThat(kept.said()).isEqualTo(answered);
    }

    @Test
    void a_trial_is_seen_by_whoever_sent_the_file_and_in_its_part_only() {
        var mine = Ward.fresh(organizations, imports);
        var theirs = Ward.fresh(organizations, imports);
        var upload = first(mine, mine.source().xlsx());

        assertThat(in(mine, () -> trials.find(upload, mine.officer()))).isPresent();
        assertThat(in(mine, () -> trials.find(upload, theirs.officer()))).isEmpty();
        assertThat(in(theirs, () -> trials.find(upload, mine.officer()))).isEmpty();
        assertThatThrownBy(() -> in(theirs, () -> {
                    trials.again(uploads.find(upload, mine.officer()).orElseThrow(), SOURCE_LIST, mine.officer());
                    return upload;
                }))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_trial_goes_with_its_upload() {
        var ward = Ward.fresh(organizations, imports);
        var upload = first(ward, ward.source().xlsx());

        in(ward, () -> {
            uploads.drop(upload);
            return upload;
        });

        assertThat(in(ward, () -> trials.find(upload, ward.officer()))).isEmpty();
    }

    @Test
    void a_trial_kept_by_another_version_in_another_shape_is_none() {
        var ward = Ward.fresh(organizations, imports);
        var now = TrialJson.of(kept(ward, first(ward, ward.source().xlsx())));

        assertThat(TrialJson.read(now, 0)).isPresent();
        assertThat(TrialJson.read(now.replace("\"ignored\"", "\"left\""), 0)).isEmpty();
        assertThat(TrialJson.read("{\"list\": {\"file\": \"a.xlsx\"}}", 0)).isEmpty();
    }

    @Test
    void what_is_recorded_in_the_part_makes_a_trial_outdated_and_looking_or_another_ward_does_not() {
        var ward = Ward.fresh(organizations, imports);
        var other = Ward.fresh(organizations, imports);
        var trial = kept(ward, first(ward, ward.source().xlsx()));

        journal.record(Ward.PROGRAM, "view:person", UUID.randomUUID().toString(), Optional.of(ward.one()));
        other.bring(SOURCES, other.source());
        assertThat(in(ward, () -> trials.outdated(trial))).isFalse();

        ward.bring(SOURCES, ward.source());
        assertThat(in(ward, () -> trials.outdated(trial))).isTrue();
    }

    @Test
    void rows_that_came_out_otherwise_than_shown_are_named_and_those_answered_since_are_not() {
        var ward = Ward.fresh(organizations, imports);
        var list = ward.source()
                .row(2, ward.named("Trần Văn Bình"), "06/02/1995", ward.cell(), "01/03/2018")
                .row(3, ward.named("Lê Thị Cúc"), "07/02/1995", "Chi bộ Xa Lạ", "01/03/2018");
        var trial = kept(ward, first(ward, list.xlsx()));
        ward.bring(SOURCES, ward.source());
        var now = new Said("sources", Map.of(), new Answers(Map.of(), Map.of("Danh sách!4", ward.code() + "B")), "");

        var real = bring(ward, list, now);

        assertThat(said(real)).containsExactly("skipped already-there", "added", "added");
        assertThat(trial.otherwise(real, now)).extracting(ListRow::row).containsExactly(2);
        assertThat(trial.otherwise(real, new Said("sources", Map.of(), now.answers(), "1")))
                .isEmpty();
    }

    @Test
    void bringing_in_what_was_shown_says_nothing_more() {
        var ward = Ward.fresh(organizations, imports);
        var list = doubtful(ward);
        var trial = kept(ward, first(ward, list.xlsx()));

        assertThat(trial.otherwise(bring(ward, list, SOURCE_LIST), SOURCE_LIST)).isEmpty();
    }

    /// An, An again with another cell and a repaired number, and a date that cannot be.
    private static OnPaper doubtful(Ward ward) {
        return ward.source()
                .row(2, ward.an(), "1995", ward.otherCell(), "01/03/2018", "", "Thợ may", 95000001)
                .row(3, ward.named("Trần Văn Bình"), "31/02/1995", ward.cell(), "3/4/18", "Ai Đó")
                .row(4, "", "1990", "Chi bộ Xa Lạ");
    }

    private UUID first(Ward ward, byte[] list) {
        return switch (in(ward, () -> trials.first("a.xlsx", list, SOURCE_LIST, ward.officer()))) {
            case Trials.Kept kept -> kept.upload();
            case Trials.Refused refused -> throw new AssertionError(refused.why());
        };
    }

    private void again(Ward ward, UUID upload, Said said) {
        var file = in(ward, () -> uploads.find(upload, ward.officer())).orElseThrow();
        assertThat(in(ward, () -> trials.again(file, said, ward.officer()))).isEqualTo(new Trials.Kept(upload));
    }

    private Trial kept(Ward ward, UUID upload) {
        return in(ward, () -> trials.find(upload, ward.officer())).orElseThrow();
    }

    private Imports.Brought bring(Ward ward, OnPaper list, Said said) {
        return (Imports.Brought) in(ward, () -> imports.bring("a.xlsx", list.xlsx(), said, ward.officer()));
    }

    private static <T> T in(Ward ward, Callable<T> work) {
        return TestDatabase.in(ward.scope(), work);
    }
}
