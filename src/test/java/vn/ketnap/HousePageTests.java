package vn.ketnap;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The plan of the house as a page, from [HousePlan] and from what stands at each room's door.
class HousePageTests {

    private static final Path PAGE = Path.of("docs/house.md");
    private static final Path ROOMS = Path.of("src/main/java/vn/ketnap");
    private static final Pattern VISITS = Pattern.compile("allowedDependencies = (\\{[^}]*}|\"[^\"]*\")");
    private static final Pattern NAME = Pattern.compile("\"([a-z]+)[^\"]*\"");
    private static final ApplicationModules HOUSE =
            ApplicationModules.of(KetNap.class, resideInAPackage("vn.ketnap.templates.."));

    @Test
    void the_plan_of_the_house_is_up_to_date() {
        GeneratedPage.isUpToDate(PAGE, page());
    }

    @Test
    void every_built_room_and_every_room_to_come_is_on_it() {
        assertThat(rooms()).containsAll(HousePlan.VISITS.keySet());
        assertThat(built()).isSubsetOf(rooms());
        assertThat(sentence("admission"))
                .isEqualTo("The admission case, from the first introduction of a person to the Party card.");
    }

    private static String page() {
        var page = new StringBuilder("""
                # The plan of the house

                Generated from the plan (`HousePlan`) and from the sentence at each room's door (`package-info.java`); written by
                `./docs/generate.sh`, compared by `HousePageTests`. A room may only go downstairs, to the rooms of its row. `basics`,
                `journal` and `web` are open to all above them.

                """);
        page.append(GeneratedPage.head(
                List.of("room", "what it is for", "the plan lets it enter", "it enters today", "door")));
        rooms().stream()
                .filter(built()::contains)
                .forEach(room -> page.append(GeneratedPage.row(List.of(
                        "**" + room + "**",
                        sentence(room),
                        words(HousePlan.VISITS.get(room)),
                        words(entered(room)),
                        door(room)))));
        page.append("\nIn the plan, not built yet:\n\n")
                .append(GeneratedPage.head(List.of("room", "will be let into")));
        rooms().stream()
                .filter(room -> !built().contains(room))
                .forEach(room ->
                        page.append(GeneratedPage.row(List.of("**" + room + "**", words(HousePlan.VISITS.get(room))))));
        return page.append("\n```mermaid\nflowchart TD\n")
                .append(arrows())
                .append("```\n")
                .toString();
    }

    private static String arrows() {
        var arrows = new StringBuilder();
        for (var room : rooms()) {
            if (built().contains(room)) {
                new TreeSet<>(entered(room)).forEach(other -> arrows.append("    %s --> %s%n".formatted(room, other)));
            }
        }
        return arrows.toString();
    }

    /// All rooms, the highest first.
    private static List<String> rooms() {
        return HousePlan.VISITS.keySet().stream()
                .sorted(Comparator.comparingInt(HousePageTests::height)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int height(String room) {
        var ground = HousePlan.GROUND.contains(room) || room.equals("start");
        return HousePlan.VISITS.get(room).stream()
                        .mapToInt(HousePageTests::height)
                        .max()
                        .orElse(ground ? -1 : 0)
                + 1;
    }

    private static Set<String> built() {
        var names = new TreeSet<String>();
        HOUSE.stream().forEach(room -> names.add(room.getIdentifier().toString()));
        return names;
    }

    private static String sentence(String room) {
        return sign(room)
                .lines()
                .takeWhile(line -> line.startsWith("///"))
                .map(line -> line.substring(3).strip())
                .takeWhile(line -> !line.isEmpty())
                .reduce("", (said, more) -> said + " " + more)
                .strip()
                .replaceAll("\\[(?:[a-z]+\\.)*([A-Z]\\w*)]", "`$1`");
    }

    /// The rooms above the ground floor that it says it enters.
    private static Set<String> entered(String room) {
        var visits = new TreeSet<String>();
        var said = VISITS.matcher(sign(room));
        if (said.find()) {
            NAME.matcher(said.group(1)).results().forEach(name -> visits.add(name.group(1)));
        }
        visits.removeAll(HousePlan.GROUND);
        return visits;
    }

    /// The services that other rooms may call.
    private static String door(String room) {
        var doors = new ArrayList<String>();
        try (Stream<Path> files = Files.list(ROOMS.resolve(room))) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> {
                var code = read(file);
                if (code.contains("\npublic class ")
                        && Pattern.compile("(?m)^@(Service|Component)$")
                                .matcher(code)
                                .find()) {
                    doors.add("`" + file.getFileName().toString().replace(".java", "") + "`");
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return doors.isEmpty() ? "–" : String.join(", ", doors);
    }

    private static String sign(String room) {
        return read(ROOMS.resolve(room).resolve("package-info.java"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Set<String> rooms) {
        return rooms.isEmpty() ? "–" : String.join(", ", new TreeSet<>(rooms));
    }
}
