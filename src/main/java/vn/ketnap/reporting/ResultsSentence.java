package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.ketnap.basics.Text;

/// The ready sentence of a period, as a report would write it: correct for none, one and many.
public final class ResultsSentence {

    private ResultsSentence() {}

    public static Text of(Results results) {
        var total = results.total();
        return new Text(vi(results, total), en(results, total));
    }

    private static String vi(Results results, Counts total) {
        var sentence = "Từ ngày " + day(results.from()) + " đến ngày " + day(results.to()) + ", "
                + results.organisation().name() + " "
                + viCount(
                        total.of("sentToClass"),
                        "cử",
                        "quần chúng ưu tú đi học lớp bồi dưỡng nhận thức về Đảng",
                        "chưa cử quần chúng nào đi học lớp bồi dưỡng nhận thức về Đảng")
                + "; "
                + viCount(total.of("admitted"), "kết nạp", "đảng viên mới", "chưa kết nạp đảng viên nào")
                + "; "
                + viCount(
                        total.of("recognised"),
                        "công nhận chính thức",
                        "đảng viên dự bị",
                        "chưa công nhận chính thức đảng viên dự bị nào")
                + ".";
        return leaders(results).isEmpty()
                ? sentence
                : sentence + " Kết nạp nhiều nhất: " + String.join(", ", leaders(results)) + ".";
    }

    private static String en(Results results, Counts total) {
        var sentence = "From " + day(results.from()) + " to " + day(results.to()) + ", "
                + results.organisation().name() + " sent "
                + enCount(total.of("sentToClass"), "person", "people") + " to the awareness class, admitted "
                + enCount(total.of("admitted"), "new member", "new members") + " and recognised "
                + enCount(total.of("recognised"), "probationary member", "probationary members") + ".";
        return leaders(results).isEmpty()
                ? sentence
                : sentence + " Most admitted: " + String.join(", ", leaders(results)) + ".";
    }

    /// The cells that admitted most.
    private static List<String> leaders(Results results) {
        var leading = results.leading("admitted");
        return leading.stream()
                .filter(line -> line.counts().of("admitted")
                        == leading.getFirst().counts().of("admitted"))
                .map(line -> line.cell().name())
                .toList();
    }

    /// Numbers below ten are written with a nought before them, as offices do.
    private static String viCount(int n, String verb, String noun, String none) {
        return n == 0 ? none : verb + " " + (n < 10 ? "0" + n : String.valueOf(n)) + " " + noun;
    }

    private static String enCount(int n, String one, String many) {
        return n == 0 ? "no " + many : n + " " + (n == 1 ? one : many);
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
