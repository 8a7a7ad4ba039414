package vn.ketnap.exchange;

import org.springframework.stereotype.Component;
import vn.ketnap.exchange.lists.ListKind;

/// Which intake takes which kind of list.
@Component
record Intakes(
        OrganisationIntake organisations,
        MemberIntake members,
        SourceIntake sources,
        ClassIntake classes,
        ProbationIntake probation) {

    Intake of(ListKind kind) {
        return switch (kind) {
            case ORGANISATIONS -> organisations;
            case MEMBERS -> members;
            case SOURCES -> sources;
            case CLASS -> classes;
            case PROBATION -> probation;
        };
    }
}
