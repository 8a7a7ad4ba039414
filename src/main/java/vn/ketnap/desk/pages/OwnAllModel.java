package vn.ketnap.desk.pages;

import java.util.List;
import vn.ketnap.people.Person;
import vn.ketnap.web.Say;

/// All that is held about a person, table by table, to be read by people.
public record OwnAllModel(Person person, List<Section> sections) {

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
            var label = Say.t("desk.held.column." + column);
            return label.startsWith("?") ? column : label;
        }
    }

    public OwnAllModel {
        sections = List.copyOf(sections);
    }

    public String path() {
        return "/people/" + person.id();
    }
}
