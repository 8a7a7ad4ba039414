package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.people.Person;
import vn.ketnap.web.Shell;
import vn.ketnap.web.Tongue;

/// All that is held about a person, table by table, to be read by people.
public record OwnAllModel(Person person, List<Section> sections) {

    /// Columns that hold codes, and where the words of the codes are.
    private static final Map<String, String> CODES = Map.of(
            "kind", "admission.act.",
            "stage", "admission.stage.",
            "sex", "people.sex.",
            "relation", "people.relation.");

    /// What one table holds.
    ///
    /// @param table `people.cv_line`
    public record Section(String table, List<List<Item>> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /// One value of a row.
    ///
    /// @param column the column, or the word of the field within it
    public record Item(String column, String words) {

        /// How pages call the column; a word of the form where there is none.
        public String label() {
            return label(Shell.CURRENT.get().tongue());
        }

        String label(Tongue tongue) {
            var label = tongue.t("desk.held.column." + column);
            return label.startsWith("?") ? column : label;
        }

        /// The value as people read it: days, and the words of codes that pages have words for.
        public String shown() {
            return shown(Shell.CURRENT.get().tongue());
        }

        String shown(Tongue tongue) {
            if (words.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
                return tongue.day(LocalDate.parse(words.substring(0, 10)));
            }
            var said = Optional.ofNullable(CODES.get(column))
                    .map(beginning -> tongue.t(beginning + words))
                    .orElse("?");
            return said.startsWith("?") ? words : said;
        }
    }

    public OwnAllModel {
        sections = List.copyOf(sections);
    }

    public String path() {
        return "/people/" + person.id();
    }
}
