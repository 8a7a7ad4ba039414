package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.basics.Command;

@KetNapTest
class CommandLineTests {

    @Autowired
    List<Command> commands;

    @Test
    void help_names_what_the_rooms_answer_with_all_their_options() {
        assertThat(commands)
                .isNotEmpty()
                .allSatisfy(command -> assertThat(Help.of(command.word()).options())
                        .as(command.word())
                        .containsExactlyInAnyOrderElementsOf(command.options()));
        assertThat(Help.words())
                .filteredOn(word -> !List.of("demo", "serve", "assess", "backup", "restore", "bring", "dist", "help")
                        .contains(word))
                .allMatch(word -> commands.stream().anyMatch(one -> one.word().equals(word)));
    }

    @Test
    void a_wrong_command_is_refused_naming_the_right_ones() {
        assertThatThrownBy(() -> Help.of("raport"))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no command raport. The right ones: " + String.join(", ", Help.words()) + ".");
        assertThat(new Program(CommandLineTests.class, (_, _, _) -> 0).run("raport"))
                .hasValue(2);
    }

    @Test
    void a_wrong_option_is_refused_naming_the_right_ones() {
        assertThat(refusal("serve", "--today", "2018-09-26"))
                .isEqualTo("The command serve has no option --today. The right ones: --port, --data.");
        assertThat(refusal("demo", "--prot=1")).contains("--prot", "--port, --today, --fresh, --yes, --data");
        assertThat(new Program(CommandLineTests.class, (_, _, _) -> 0).run("report", "results", "--form", "x"))
                .hasValue(2);
    }

    @Test
    void options_take_their_value_after_a_space_or_an_equals_sign() {
        assertThat(Words.of(new String[] {"demo", "--port", "8081"}).option("--port"))
                .contains("8081");
        assertThat(Words.of(new String[] {"demo", "--port=8081"}).option("--port"))
                .contains("8081");
        assertThatThrownBy(() -> Words.of(new String[] {"demo", "--port", "--fresh"}))
                .hasMessage("A value is missing after --port.");
    }

    @Test
    void ports_and_days_that_cannot_be_are_refused() {
        var program = new Program(CommandLineTests.class, (_, _, _) -> 0);

        assertThat(program.run("demo", "--port", "70000")).hasValue(2);
        assertThat(program.run("demo", "--port", "x")).hasValue(2);
        assertThat(program.run("demo", "--today", "26/9")).hasValue(2);
        assertThat(program.run("serve", "now")).hasValue(2);
    }

    @Test
    void the_check_before_the_first_start_refuses_what_the_start_would_and_makes_nothing(@TempDir Path temp)
            throws IOException {
        var file = Files.writeString(temp.resolve("a-file"), "");

        assertThatThrownBy(() -> check("demo", "--prot", "1")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> check("serve", "--port", "70000")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> check("serve", "--port", "0", "--data", file.toString()))
                .isInstanceOf(Refusal.class);
        check("serve", "--port", "0", "--data", temp.resolve("new").toString());
        assertThat(temp.resolve("new")).doesNotExist();
    }

    private static void check(String... args) {
        new Serving(new Program(CommandLineTests.class, (_, _, _) -> 0), Words.of(args)).check();
    }

    private static String refusal(String... args) {
        var words = Words.of(args);
        try {
            words.allow(Help.of(words.command()).options());
            return "";
        } catch (Refusal refused) {
            return refused.sentence().en();
        }
    }
}
