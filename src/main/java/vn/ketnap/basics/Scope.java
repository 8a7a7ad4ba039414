package vn.ketnap.basics;

import java.util.List;

/// Which part of the tree the present work may see: the second net behind the rights (row-level security). Each
/// transaction tells it to the database as it begins; without one no row is seen.
///
/// @param everything true for the program itself: start-up, command line, signing in
/// @param roots the organisations in whose whole subtree persons and cases may be seen
/// @param figures the organisations whose whole subtree may be counted, without a name
public record Scope(boolean everything, List<OrganizationRef> roots, List<OrganizationRef> figures) {

    /// The scope of the present work; bound once for a request or a command.
    public static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    public static final Scope NOTHING = new Scope(false, List.of(), List.of());
    public static final Scope EVERYTHING = new Scope(true, List.of(), List.of());

    public Scope {
        roots = List.copyOf(roots);
        figures = List.copyOf(figures);
    }

    /// Persons, cases and figures of the same parts.
    public static Scope of(List<OrganizationRef> roots) {
        return new Scope(false, roots, roots);
    }

    public static Scope current() {
        return CURRENT.orElse(NOTHING);
    }

    /// As the database keeps it in `ketnap.scope`: `*`, or identities separated by commas.
    public String asSetting() {
        return setting(roots);
    }

    /// The same for `ketnap.figures`.
    public String figuresAsSetting() {
        return setting(figures);
    }

    private String setting(List<OrganizationRef> tops) {
        return everything
                ? "*"
                : String.join(",", tops.stream().map(OrganizationRef::toString).toList());
    }
}
