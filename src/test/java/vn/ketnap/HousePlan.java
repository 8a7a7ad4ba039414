package vn.ketnap;

import java.util.Map;
import java.util.Set;

/// The plan of the house: who may enter whom. `basics`, `journal` and `web` are open to all.
final class HousePlan {

    static final Set<String> GROUND = Set.of("basics", "journal", "web");

    /// The row of each room; the ground floor knows `basics` only. The engine room `start` stands below it all.
    static final Map<String, Set<String>> VISITS = Map.ofEntries(
            Map.entry("basics", Set.of()),
            Map.entry("start", Set.of("basics")),
            Map.entry("journal", Set.of("basics")),
            Map.entry("web", Set.of("basics")),
            Map.entry("regulation", Set.of("organization")),
            Map.entry("organization", Set.of()),
            Map.entry("access", Set.of("organization")),
            Map.entry("people", Set.of("organization", "regulation")),
            Map.entry("document", Set.of("organization", "regulation")),
            Map.entry("course", Set.of("people", "organization")),
            Map.entry("admission", Set.of("course", "document", "people", "organization", "regulation")),
            Map.entry("meeting", Set.of("admission", "document", "people", "organization")),
            Map.entry("planning", Set.of("admission", "document", "people", "organization")),
            Map.entry("reporting", Set.of("organization", "regulation", "document")),
            Map.entry("exchange", Set.of("people", "organization", "course", "admission")),
            Map.entry(
                    "desk",
                    Set.of(
                            "organization",
                            "regulation",
                            "people",
                            "document",
                            "course",
                            "admission",
                            "meeting",
                            "planning",
                            "reporting",
                            "exchange")),
            Map.entry("notice", Set.of("desk", "organization")));

    private HousePlan() {}

    /// True when the plan lets a room enter another.
    static boolean allows(String room, String other) {
        var row = VISITS.getOrDefault(room, Set.of());
        var ground = GROUND.contains(room) || room.equals("start");
        return row.contains(other) || (!ground && GROUND.contains(other));
    }
}
