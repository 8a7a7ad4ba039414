package vn.ketnap.reporting;

/// One report of the ward (R1–R8 and the official tables): from facts to a table. Decides nothing about who may see it.
interface Report {

    /// Its word in addresses and commands: `progress`.
    String code();

    Table draw(Material material);

    /// What of one unit is put together with the same of others (báo cáo tổng hợp): rows by their keys,
    /// or a total alone of a report that is told [unit by unit][#isByUnits()].
    default Table part(Material material) {
        return draw(material);
    }

    /// Whether what is put together has a row for each unit, in place of rows for cells or persons.
    default boolean isByUnits() {
        return false;
    }

    /// The sum of parts, with rows in order and with what follows from other places worked out anew.
    default Table finished(Table sum, Period period) {
        return sum;
    }
}
