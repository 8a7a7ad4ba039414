package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupPlanTests {

    @TempDir
    Path temp;

    @Test
    void a_year_of_days_keeps_seven_days_five_weeks_and_twelve_months() {
        var last = LocalDate.of(2026, 11, 27);
        var days = last.minusYears(2).datesUntil(last.plusDays(1)).toList();

        var kept = plan("").keep(days);

        assertThat(kept)
                .contains(last, last.minusDays(6))
                .contains(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 1))
                .contains(LocalDate.of(2026, 10, 31), LocalDate.of(2025, 12, 31))
                .doesNotContain(LocalDate.of(2025, 11, 30), last.minusDays(7), LocalDate.of(2026, 11, 16))
                .hasSize(7 + 3 + 11);
    }

    @Test
    void days_without_a_backup_do_not_cost_the_old_ones() {
        var days = List.of(LocalDate.of(2024, 2, 1), LocalDate.of(2025, 6, 30), LocalDate.of(2026, 11, 27));

        assertThat(plan("").keep(days)).containsExactlyInAnyOrderElementsOf(days);
    }

    @Test
    void a_new_folder_gets_the_usual_plan_to_be_edited() {
        var plan = plan("");

        assertThat(plan.hour()).contains(12);
        assertThat(plan.first().getFileName()).hasToString("backups");
        assertThat(plan.second()).isEmpty();
        assertThat(plan.passwordFile()).isEmpty();
    }

    @Test
    void what_is_said_is_obeyed_and_nonsense_is_refused() {
        var plan = plan("hour=never\nsecond=E:\\sao luu\npassword-file=/etc/mat-khau\nkeep=2,1,1\n");

        assertThat(plan.hour()).isEmpty();
        assertThat(plan.second().map(Path::getFileName).map(Path::toString)).contains("E:\\sao luu");
        assertThat(plan.passwordFile()).isEqualTo(Optional.of(Path.of("/etc/mat-khau")));
        assertThat(plan.keep(List.of(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), LocalDate.EPOCH.plusDays(2))))
                .hasSize(2);
        for (var wrong : List.of("hour=25", "hour=noon", "keep=7,5", "keep=0,0,0", "keep=a,b,c")) {
            assertThatThrownBy(() -> plan(wrong)).isInstanceOf(Refusal.class).hasMessageContaining("backup.properties");
        }
    }

    private BackupPlan plan(String words) {
        var folder = DataFolder.open(temp.resolve("data"), DataFolder.Kind.REAL);
        try {
            var file = folder.path().resolve("backup.properties");
            Files.deleteIfExists(file);
            if (!words.isEmpty()) {
                Files.writeString(file, words);
            }
            return BackupPlan.of(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
