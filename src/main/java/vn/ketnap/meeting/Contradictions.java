package vn.ketnap.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.DecisionNumbers;
import vn.ketnap.web.Sentence;

/// What one meeting cannot say together although each act by itself could stand: a sentence at the field of the second.
final class Contradictions {

    /// What goes on with a person and so cannot be of one who leaves the list, and the field it is typed into.
    private static final Map<ActKind, String> GOING_ON = Map.of(
            ActKind.TASK_GIVEN, "task",
            ActKind.CLASSIFIED, "category",
            ActKind.HELPER_ASSIGNED, "member",
            ActKind.CELL_VOTED, "in-favour");

    private Contradictions() {}

    static Map<String, Sentence> among(List<Sheet.Planned> acts) {
        var wrong = new LinkedHashMap<String, Sentence>();
        var leaving = acts.stream()
                .filter(one -> ActKind.of(one.act()) == ActKind.REMOVED)
                .map(one -> one.item().file().id())
                .collect(Collectors.toSet());
        acts.stream().filter(one -> leaving.contains(one.item().file().id())).forEach(one -> goesOn(one, wrong));
        for (var i = 0; i < acts.size(); i++) {
            sameNumber(acts.get(i), acts.subList(0, i), wrong);
        }
        return wrong;
    }

    private static void goesOn(Sheet.Planned act, Map<String, Sentence> wrong) {
        var field = GOING_ON.get(ActKind.of(act.act()));
        if (field != null) {
            wrong.put(act.item().field(field), Sentence.of("meeting.error.removed." + field));
        }
    }

    /// One person, one decision, one number (E-27).
    private static void sameNumber(Sheet.Planned act, List<Sheet.Planned> before, Map<String, Sentence> wrong) {
        DecisionNumbers.of(act.act())
                .ifPresent(number -> before.stream()
                        .filter(other -> DecisionNumbers.of(other.act())
                                .filter(used -> DecisionNumbers.same(used, number))
                                .isPresent())
                        .findFirst()
                        .ifPresent(other -> wrong.put(
                                act.item().field("number"),
                                Sentence.of(
                                        "meeting.error.same-number",
                                        number,
                                        other.item().row().fullName()))));
    }
}
