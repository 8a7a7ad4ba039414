package vn.ketnap.desk.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;
import vn.ketnap.people.People;

/// Reads lines of the journal that say what was asked for: whose page it was, as far as the reader's scope reaches.
@Component
class OpenedThings {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final List<String> KINDS = List.of(
            "people",
            "cases",
            "cells",
            "sources",
            "organizations",
            "meetings",
            "reports",
            "find",
            "letters",
            "dossiers");

    private final People people;
    private final Cases cases;

    OpenedThings(People people, Cases cases) {
        this.people = people;
        this.cases = cases;
    }

    List<EmergencyAccessModel.Opened> of(List<Journal.Line> lines) {
        var names = names(lines);
        return lines.stream()
                .map(line -> {
                    var path = line.what().split(":", 3)[2];
                    return new EmergencyAccessModel.Opened(line.at(), kind(path), path, whom(line, names));
                })
                .toList();
    }

    private static String kind(String path) {
        return KINDS.stream()
                .filter(kind -> path.equals("/" + kind) || path.startsWith("/" + kind + "/"))
                .findFirst()
                .orElse(path.equals("/") ? "todo" : "other");
    }

    /// The name behind the first identity that has one; otherwise the code of what it was.
    private static Optional<String> whom(Journal.Line line, Map<UUID, String> names) {
        return identities(line)
                .flatMap(id -> Stream.ofNullable(names.get(id)))
                .findFirst()
                .or(() -> Optional.of(line.subject())
                        .filter(one -> !one.isEmpty() && !UUIDS.matcher(one).find()));
    }

    /// Two statements, whatever was opened.
    private Map<UUID, String> names(List<Journal.Line> lines) {
        var ids = lines.stream().flatMap(OpenedThings::identities).distinct().toList();
        var of = new HashMap<UUID, PersonRef>();
        ids.forEach(id -> of.put(id, new PersonRef(id)));
        cases.findAll(ids.stream().map(CaseId::new).toList()).forEach((id, file) -> of.put(id.value(), file.person()));
        var names = new HashMap<PersonRef, String>();
        people.findAll(of.values()).forEach(one -> names.put(one.id(), one.fullName()));
        var found = new HashMap<UUID, String>();
        of.forEach((id, person) -> Optional.ofNullable(names.get(person)).ifPresent(name -> found.put(id, name)));
        return found;
    }

    private static Stream<UUID> identities(Journal.Line line) {
        return UUIDS.matcher(line.subject()).results().map(found -> UUID.fromString(found.group()));
    }
}
