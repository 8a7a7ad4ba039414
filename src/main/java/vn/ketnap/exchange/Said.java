package vn.ketnap.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.exchange.lists.ListKind;
import vn.ketnap.exchange.lists.Lists;

/// What somebody said of a list before it is brought in.
///
/// @param kind the word of a kind of list, or `auto`
/// @param columns field names by column letters, by the signature of a heading
/// @param header the row in which the heading begins, as typed
public record Said(String kind, Map<String, Map<String, String>> columns, Answers answers, String header) {

    /// Nothing but the kind.
    public static Said only(String kind) {
        return new Said(kind, Map.of(), Answers.NONE, "");
    }

    /// @param remembered columns as they were put right for earlier lists; what was said now goes before
    Lists.Wishes wishes(Map<String, Map<String, String>> remembered) {
        var mappings = new HashMap<>(remembered);
        mappings.putAll(columns);
        var row = Optional.of(header).filter(typed -> typed.matches("[1-9]\\d{0,4}"));
        return new Lists.Wishes(ListKind.of(kind), mappings, row.map(Integer::valueOf));
    }

    Said of(ListKind known) {
        return new Said(known.word(), columns, answers, header);
    }

    /// Whether both let a list be read alike.
    boolean readsAs(Said other) {
        return kind.equals(other.kind) && columns.equals(other.columns) && header.equals(other.header);
    }

    boolean answersAs(Said other, String sheet, int row) {
        return answers.person(sheet, row).equals(other.answers.person(sheet, row))
                && answers.cell(sheet, row).equals(other.answers.cell(sheet, row));
    }
}
