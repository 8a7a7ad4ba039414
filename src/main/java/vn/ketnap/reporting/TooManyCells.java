package vn.ketnap.reporting;

import vn.ketnap.organization.Organization;

/// A report that counts single persons was asked for over more than [Reports#CELLS_COUNTED] cells: it is to be asked of
/// a unit below.
public final class TooManyCells extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Organization part;

    TooManyCells(Organization part) {
        super(part.code(), null, false, false);
        this.part = part;
    }

    public Organization part() {
        return part;
    }
}
