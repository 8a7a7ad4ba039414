package vn.ketnap.reporting;

/// One report of the ward (R1–R8 and the official tables): from facts to a table. Decides nothing about who may see it.
interface Report {

    /// Its word in addresses and commands: `progress`.
    String code();

    Table draw(Material material);
}
