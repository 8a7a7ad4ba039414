package vn.ketnap.admission;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Text;

/// `./ketnap rebuild [--check]`: computes every copy from the acts, or says where a copy differs.
@Component
class RebuildCommand implements Command {

    private final Rebuild rebuild;

    RebuildCommand(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public String word() {
        return "rebuild";
    }

    @Override
    public Text summary() {
        return new Text(
                "rebuild [--check]: tính lại các bản sao từ các bước, hoặc chỉ kiểm tra",
                "rebuild [--check]: compute the copies again from the acts, or only check them");
    }

    @Override
    public List<String> options() {
        return List.of("--check");
    }

    @Override
    public int run(List<String> words, Actor actor, PrintStream out, PrintStream err) {
        var differing = words.contains("--check") ? rebuild.differing() : rebuild.all();
        differing.forEach(out::println);
        out.println(
                words.contains("--check")
                        ? differing.size() + " bản sao khác các bước / copies differ from the acts"
                        : differing.size() + " bản sao đã tính lại khác trước / copies differed and are put right");
        return words.contains("--check") && !differing.isEmpty() ? 1 : 0;
    }
}
