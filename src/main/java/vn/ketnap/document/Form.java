package vn.ketnap.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// A form (mẫu giấy tờ), as its file in `forms/` says. The wording is ours, built from field facts; an
/// office that has the printed annex may put its own Word template in its place ([OwnTemplates]).
///
/// @param code its code in the catalogue, `F-KND-06`
/// @param codes by which code it is called from which day on, the earliest first: `6-KNĐ`
/// @param step the step of the procedure, `S0` to `S9`, `X` for moves and corrections
/// @param register under which kind of number it is entered (`NQ`, `QĐ`, `CV`, …); nothing for what bears no number
/// @param day the field from which the day of the paper comes
/// @param number the field from which its number comes once the step is recorded
/// @param when the field that must say something for the paper to be asked for; nothing when it always is
/// @param each the rows of which each has its own paper
/// @param rowWhen the field of a row that must say something for the row to have its paper
/// @param about what a letter is about
/// @param asks free words asked of whoever writes it, kept with the case and printed wherever they are named
/// @param blanks rows of which each is offered as a blank to write on, where `each` has no row of the same beginning
/// @param archive its types in the digitised file (CV 1361-CV/BTCTW of 30/6/2026), see [#archived]
/// @param byHand true for what the person writes by hand: printed as a sheet to copy from (FMT-17)
/// @param landscape true for a sheet printed across
/// @param of what the paper is of where it is no case: `meeting`, `class`, `cell`, `ward`
/// @param lines its text, a line a paragraph ([PartyLayout])
public record Form(
        String code,
        Text title,
        List<Coded> codes,
        Status status,
        Writer by,
        String step,
        Optional<String> register,
        Optional<String> day,
        Optional<String> number,
        Optional<String> when,
        Optional<String> each,
        Optional<String> rowWhen,
        Optional<String> about,
        List<Ask> asks,
        Optional<String> blanks,
        List<Archived> archive,
        boolean byHand,
        boolean landscape,
        Optional<String> of,
        List<String> lines) {

    public Form {
        codes = List.copyOf(codes);
        asks = List.copyOf(asks);
        archive = List.copyOf(archive);
        lines = List.copyOf(lines);
    }

    /// How sure the fields are.
    public enum Status {
        /// The complete list of fields was seen.
        CONFIRMED,
        /// Title, owner and some fields were seen, the others are reconstructed.
        PARTIAL,
        /// No list of fields was seen: built from what the rules ask for.
        RECONSTRUCTED
    }

    /// Who writes and signs.
    public enum Writer {
        CELL,
        COMMITTEE,
        STANDING_COMMITTEE,
        /// The committee of a section (đảng ủy bộ phận).
        SECTION_COMMITTEE,
        /// The department that serves the committee (ban xây dựng Đảng).
        DEPARTMENT,
        UNION,
        ORGANISATION,
        CANDIDATE,
        MEMBER,
        VERIFIER
    }

    /// The code by which a form is called from a day on.
    public record Coded(LocalDate from, String code) {}

    /// A type of the digitised file.
    ///
    /// @param when the field that must say something, or with `!` before it nothing, for the type to be this one
    public record Archived(int number, Optional<String> when) {

        boolean isOf(Fields fields) {
            return when.filter(name -> name.startsWith("!") == fields.has(name.replaceFirst("^!", "")))
                    .isEmpty();
        }
    }

    /// Free words asked of whoever writes the paper.
    ///
    /// @param name the field they fill
    /// @param kind `words`, `number`, `day`, or `rows` with its columns
    public record Ask(String name, String kind, String label, List<Ask> columns) {

        public Ask {
            columns = List.copyOf(columns);
        }
    }

    /// By which code the form is called on a day; the earliest known before that, its own where it has none.
    public String codeOn(LocalDate day) {
        return codes.stream()
                .filter(one -> !one.from().isAfter(day))
                .reduce((_, later) -> later)
                .or(() -> codes.stream().findFirst())
                .map(Coded::code)
                .orElse("");
    }

    /// The types of the digitised file that a paper may be. One is known; several mean that the catalogue seen does not
    /// tell which of them it is; none that it names no type for the form.
    public List<Integer> archived(Fields fields) {
        return archive.stream()
                .filter(one -> one.isOf(fields))
                .map(Archived::number)
                .toList();
    }

    /// Whether it is a paper of one person's case.
    public boolean isOfCase() {
        return of.isEmpty();
    }

    /// Whether somebody should compare it with the printed annex before it is used.
    public boolean toCompare() {
        return status != Status.CONFIRMED;
    }
}
