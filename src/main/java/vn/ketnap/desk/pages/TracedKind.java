package vn.ketnap.desk.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a line of the journal was about: the way, and which groups of data about a person
/// (`regulation/purposes/person.yaml`) whoever did it had in view at most.
///
/// @param groups the identities of the groups; none for what is of no one person
record TracedKind(Way way, Set<String> groups) {

    /// In which way data were reached.
    enum Way {
        /// Looked at on the screen.
        OPENED,
        /// Taken out of the program.
        TAKEN,
        /// Written down or changed.
        CHANGED,
        /// Signing in, looking for something.
        OTHER
    }

    private static final Set<String> PAGE = Set.of(
            "identity",
            "residence",
            "phone",
            "schooling",
            "people",
            "work",
            "unions",
            "special",
            "readiness",
            "case",
            "note");
    private static final Set<String> CV = Set.of("identity", "relatives", "history");
    private static final Set<String> PAPERS =
            and(CV, "residence", "schooling", "people", "work", "unions", "special", "case");
    private static final Set<String> CASE = Set.of("case");

    static TracedKind of(String what) {
        var words = List.of(what.split(":", -1));
        var about = words.size() > 1 ? words.get(1) : "";
        return switch (words.getFirst()) {
            case "view" -> new TracedKind(Way.OPENED, seen(about));
            case "export" -> new TracedKind(Way.TAKEN, seen(about));
            case "emergency" -> new TracedKind(Way.OPENED, address(words.getLast()));
            case "find", "sign-in", "sign-in-missed", "sign-in-stopped" -> new TracedKind(Way.OTHER, Set.of());
            case "person", "person-changed" -> new TracedKind(Way.CHANGED, PAGE);
            case "cv-changed" -> new TracedKind(Way.CHANGED, CV);
            case "birth-corrected" -> new TracedKind(Way.CHANGED, Set.of("identity"));
            default ->
                what.startsWith("account-") || what.startsWith("exposure")
                        ? new TracedKind(Way.OTHER, Set.of())
                        : new TracedKind(Way.CHANGED, CASE);
        };
    }

    private static Set<String> seen(String about) {
        return switch (about) {
            case "person" -> PAGE;
            case "cv" -> CV;
            case "identity-number" -> Set.of("number");
            case "own" -> and(and(PAGE, "number"), CV.toArray(String[]::new));
            case "dossier", "papers" -> CASE;
            case "paper", "issued-paper" -> and(PAPERS, "number");
            default -> Set.of();
        };
    }

    private static Set<String> address(String path) {
        return path.startsWith("/people/{") ? PAGE : path.startsWith("/cases/{") ? CASE : Set.of();
    }

    private static Set<String> and(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
