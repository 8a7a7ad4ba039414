package vn.ketnap.admission;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Text;

/// `./ketnap doctor`: acts that do not fit, decisions that bear one number, copies that differ from the acts. Changes
/// nothing.
@Component
class DoctorCommand implements Command {

    private static final int MOST = 10_000;

    private final DataCheck check;
    private final Rebuild rebuild;

    DoctorCommand(DataCheck check, Rebuild rebuild) {
        this.check = check;
        this.rebuild = rebuild;
    }

    @Override
    public String word() {
        return "doctor";
    }

    @Override
    public Text summary() {
        return new Text(
                "doctor: soát dữ liệu, không sửa gì", "doctor: look for what does not fit, without changing anything");
    }

    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public int run(List<String> words, Actor actor, PrintStream out, PrintStream err) {
        var faults = check.faults(MOST);
        faults.stream()
                .collect(Collectors.groupingBy(DataFault::rule, LinkedHashMap::new, Collectors.toList()))
                .forEach((rule, all) -> {
                    var title = all.getFirst().title();
                    out.println(rule + " " + title.vi() + " / " + title.en() + ": " + all.size());
                    all.forEach(one -> out.println("  " + one.caseId() + " " + one.step() + " " + one.on() + " "
                            + one.kind() + " " + one.name() + ": "
                            + one.message().vi()));
                });
        var differing = rebuild.differing();
        differing.forEach(out::println);
        err.println(faults.size() + " chỗ cần soát, " + differing.size()
                + " bản sao khác các bước (sửa: ./ketnap rebuild)");
        err.println(faults.size() + " things to look at, " + differing.size()
                + " copies differ from the acts (mend: ./ketnap rebuild)");
        return faults.isEmpty() && differing.isEmpty() ? 0 : 1;
    }
}
