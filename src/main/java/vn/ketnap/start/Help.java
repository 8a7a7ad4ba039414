package vn.ketnap.start;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/// What the program can do, in a screenful.
final class Help {

    private static final Map<String, String> COMMANDS = new java.util.TreeMap<>(Map.of(
            "demo",
                    "demo [--port N] [--today NGÀY] [--fresh [--yes]]: chương trình với phường minh họa / the program with the invented ward",
            "serve", "serve [--port N] [--data THƯ-MỤC]: dùng thật / for real use",
            "import",
                    "import TỆP [--kind auto|organisations|members|sources|class|probation] [--dry-run] [--format json]: nhập danh sách / bring in a list",
            "report",
                    "report results --from NGÀY --to NGÀY [--org MÃ] [--format json]: kết quả một kỳ / the results of a period",
            "rebuild", "rebuild [--check]: tính lại các bản sao từ các bước / compute the copies again from the acts",
            "help", "help: trang này / this page"));

    private final PrintStream out;

    Help(PrintStream out) {
        this.out = out;
    }

    int print() {
        out.println("Kết Nạp: công tác kết nạp đảng viên ở phường / the work of admitting Party members in a ward");
        out.println();
        COMMANDS.values().forEach(line -> out.println("  ./ketnap " + line));
        out.println();
        out.println(
                "Mọi lệnh nhận --data THƯ-MỤC và --as TÀI-KHOẢN. / Every command takes --data FOLDER and --as ACCOUNT.");
        out.println(
                "KETNAP_DATABASE_URL, _USER, _PASSWORD: dùng máy chủ PostgreSQL 15 trở lên / a PostgreSQL server, 15 or newer.");
        return 0;
    }

    static void known(String command, PrintStream err) {
        if (!COMMANDS.containsKey(command)) {
            throw unknown(command);
        }
        err.flush();
    }

    static Sentence unknown(String command) {
        var words = String.join(", ", List.copyOf(COMMANDS.keySet()));
        return new Sentence(
                "Không có lệnh " + command + ". Có: " + words + ".",
                "No such word: " + command + ". There are: " + words + ".");
    }
}
