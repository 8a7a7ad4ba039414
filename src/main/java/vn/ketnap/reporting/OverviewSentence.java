package vn.ketnap.reporting;

import java.util.List;
import java.util.Locale;
import vn.ketnap.basics.Text;
import vn.ketnap.organization.Organization;

/// The sentence of the article for any part and period (câu báo cáo), correct for none, one and many: sent to the
/// class, admitted against the target and the same period, recognised, cells without a source, probation overdue.
final class OverviewSentence {

    private OverviewSentence() {}

    static Text of(Overview overview, Results results) {
        var counts = results.total();
        var leaders = String.join(", ", leaders(results));
        return leaders.isEmpty()
                ? new Text(vi(overview, counts), en(overview, counts))
                : new Text(
                        vi(overview, counts) + " Kết nạp nhiều nhất: " + leaders + ".",
                        en(overview, counts) + " Most admitted: " + leaders + ".");
    }

    /// The cells that admitted most, where there are several cells to compare.
    private static List<String> leaders(Results results) {
        var leading = results.leading("admitted").stream()
                .filter(line -> !line.cell().id().equals(results.organisation().id()))
                .toList();
        return results.byCell().size() < 2
                ? List.of()
                : leading.stream()
                        .filter(line -> line.counts().of("admitted")
                                == leading.getFirst().counts().of("admitted"))
                        .map(line -> line.cell().name())
                        .toList();
    }

    private static String vi(Overview overview, Counts counts) {
        var part = overview.query().part();
        var total = overview.total();
        var said = new StringBuilder(upper((startsWithDay(overview) ? "" : "trong ")
                        + overview.query().period().name().vi()))
                .append(", ")
                .append(part.kind().isCommittee() ? part.partyName() : part.name())
                .append(' ')
                .append(viCount(
                        counts.of("sentToClass"),
                        "cử",
                        "quần chúng ưu tú học lớp bồi dưỡng nhận thức về Đảng",
                        "chưa cử quần chúng nào học lớp bồi dưỡng nhận thức về Đảng"))
                .append("; ")
                .append(viCount(total.done(), "kết nạp", "đảng viên mới", "chưa kết nạp đảng viên nào"));
        if (total.target().orElse(0) > 0) {
            said.append(", đạt ")
                    .append(percent(total).replace('.', ','))
                    .append(" % kế hoạch năm (")
                    .append(total.done() + "/" + total.target().getAsInt())
                    .append(')');
        }
        said.append(" (cùng kỳ năm ")
                .append(overview.query().cut().getYear() - 1)
                .append(": ")
                .append(total.lastYear())
                .append(hasOther(overview) ? "; kỳ liền trước: " + total.before() : "")
                .append("); ")
                .append(viCount(
                        counts.of("recognised"),
                        "công nhận",
                        "đảng viên chính thức",
                        "chưa công nhận đảng viên chính thức nào"))
                .append('.');
        if (overview.size().dry() > 0 && overview.size().cells() > 1) {
            said.append(" Có ")
                    .append(overview.size().dry() + "/" + overview.size().cells())
                    .append(" chi bộ chưa có nguồn")
                    .append(named(overview.dry()))
                    .append('.');
        }
        if (overview.size().overdue() > 0) {
            said.append(' ').append(two(overview.size().overdue())).append(" đảng viên dự bị quá hạn xét công nhận.");
        }
        return said.toString();
    }

    private static String en(Overview overview, Counts counts) {
        var total = overview.total();
        var said = new StringBuilder(startsWithDay(overview) ? "" : "In ")
                .append(overview.query().period().name().en())
                .append(", ")
                .append(overview.query().part().name())
                .append(" sent ")
                .append(enCount(counts.of("sentToClass"), "person", "people"))
                .append(" to the awareness class; admitted ")
                .append(enCount(total.done(), "new member", "new members"));
        if (total.target().orElse(0) > 0) {
            said.append(", ")
                    .append(percent(total))
                    .append("% of the year's target (")
                    .append(total.done() + "/" + total.target().getAsInt())
                    .append(')');
        }
        said.append(" (same period of ")
                .append(overview.query().cut().getYear() - 1)
                .append(": ")
                .append(total.lastYear())
                .append(hasOther(overview) ? "; the period before: " + total.before() : "")
                .append("); recognised ")
                .append(enCount(counts.of("recognised"), "probationary member", "probationary members"))
                .append('.');
        if (overview.size().dry() > 0 && overview.size().cells() > 1) {
            said.append(' ')
                    .append(overview.size().dry())
                    .append(" of ")
                    .append(overview.size().cells())
                    .append(" cells ")
                    .append(overview.size().dry() == 1 ? "has" : "have")
                    .append(" no source")
                    .append(named(overview.dry()))
                    .append('.');
        }
        if (overview.size().overdue() > 0) {
            var n = overview.size().overdue();
            said.append(' ').append(n).append(n == 1 ? " probation is overdue." : " probations are overdue.");
        }
        return upper(said.toString());
    }

    /// By name while they are few.
    private static String named(List<Organization> dry) {
        return dry.isEmpty() || dry.size() > 5
                ? ""
                : " (" + String.join(", ", dry.stream().map(Organization::name).toList()) + ")";
    }

    private static boolean startsWithDay(Overview overview) {
        return overview.query().period().name().vi().startsWith("từ ngày");
    }

    /// Whether the period just before is another than the same of the year before.
    private static boolean hasOther(Overview overview) {
        var period = overview.query().period();
        return !period.before().equals(period.lastYear());
    }

    private static String percent(Overview.Bar bar) {
        return String.format(
                Locale.ROOT, "%.1f", 100.0 * bar.done() / bar.target().getAsInt());
    }

    private static String viCount(int n, String verb, String noun, String none) {
        return n == 0 ? none : verb + " " + two(n) + " " + noun;
    }

    /// Numbers below ten are written with a nought before them, as offices do.
    private static String two(int n) {
        return n < 10 ? "0" + n : String.valueOf(n);
    }

    private static String enCount(int n, String one, String many) {
        return n == 0 ? "no " + many : n + " " + (n == 1 ? one : many);
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
