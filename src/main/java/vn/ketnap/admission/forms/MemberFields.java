package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.document.Fields;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Person;

/// Helpers and introducers (D-C02, D-C09): who they were, from when to when. Nothing is asked here: see [Around].
final class MemberFields {

    private final Around around;

    MemberFields(Around around) {
        this.around = around;
    }

    private record Help(PersonRef who, LocalDate since, Optional<LocalDate> until) {}

    void put(Fields fields, CaseFile file) {
        var acts = file.standing().stream().map(StandingAct::act).toList();
        var helped = helps(acts);
        fields.put("helpers", helped.stream().map(this::helper).toList());
        if (!helped.isEmpty()) {
            fields.putAll(helper(helped.getLast()));
        }
        var ceremony = fields.has("ceremony.day");
        fields.put(
                "probation-helpers",
                !ceremony
                        ? List.of()
                        : probation(helped, acts).stream().map(this::helper).toList());
        fields.put(
                "introducers",
                acts.stream()
                        .filter(Act.IntroductionWritten.class::isInstance)
                        .map(Act.IntroductionWritten.class::cast)
                        .map(one -> introducer(one, helped))
                        .toList());
    }

    /// Who helped from when to when; the ceremony names a helper anew.
    private static List<Help> helps(List<Act> acts) {
        var helps = new ArrayList<Help>();
        for (var act : acts) {
            switch (act) {
                case Act.HelperAssigned one -> begin(helps, one.member(), one.on());
                case Act.CeremonyHeld one -> one.helper().ifPresent(who -> begin(helps, who, one.on()));
                case Act.HelperEnded one -> end(helps, one.on());
                default -> {}
            }
        }
        return helps;
    }

    private static void begin(List<Help> helps, PersonRef who, LocalDate on) {
        var last = helps.isEmpty() ? Optional.<Help>empty() : Optional.of(helps.getLast());
        if (last.filter(one -> one.who().equals(who) && one.until().isEmpty()).isPresent()) {
            return;
        }
        end(helps, on);
        helps.add(new Help(who, on, Optional.empty()));
    }

    private static void end(List<Help> helps, LocalDate on) {
        if (!helps.isEmpty() && helps.getLast().until().isEmpty()) {
            var last = helps.removeLast();
            helps.add(new Help(last.who(), last.since(), Optional.of(on)));
        }
    }

    /// Those who helped at any time since the ceremony, former ones included.
    private static List<Help> probation(List<Help> helped, List<Act> acts) {
        var from = acts.stream()
                .filter(Act.CeremonyHeld.class::isInstance)
                .map(Act::on)
                .reduce((_, later) -> later);
        return helped.stream()
                .filter(one -> one.until().isEmpty()
                        || from.filter(day -> one.until().get().isAfter(day)).isPresent())
                .toList();
    }

    private Fields helper(Help help) {
        var row = member(new Fields(), "helper", help.who());
        row.put("helper.since", help.since()).put("helper.until", help.until());
        return row;
    }

    private Fields introducer(Act.IntroductionWritten act, List<Help> helped) {
        var row = member(new Fields(), "introducer", act.member())
                .put("introducer.day", act.on())
                .put("introducer.together", act.togetherSince());
        helped.stream()
                .filter(one -> one.who().equals(act.member()))
                .findFirst()
                .ifPresent(one -> row.put("introducer.assigned", one.since()));
        return row;
    }

    private Fields member(Fields row, String group, PersonRef who) {
        around.person(who).ifPresent(one -> {
            row.put(group + ".name", one.fullName());
            PersonFields.birth(row, group + ".birth", one.birth());
            detail(row, group + ".home-town", one, Detail.HOME_TOWN);
            detail(row, group + ".occupation", one, Detail.OCCUPATION);
        });
        around.member(who)
                .ifPresent(
                        one -> row.put(group + ".joined", one.joinedOn()).put(group + ".official", one.officialOn()));
        return row;
    }

    private static void detail(Fields row, String field, Person person, Detail detail) {
        person.detail(detail).ifPresent(words -> row.put(field, words));
    }
}
