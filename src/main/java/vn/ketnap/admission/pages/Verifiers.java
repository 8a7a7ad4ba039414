package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.Member;
import vn.ketnap.people.People;
import vn.ketnap.web.Option;

/// Who may be sent in person to verify (đảng viên đi thẩm tra, 19-KNĐ): the official members of the
/// candidate's cell and of one more cell that the officer chooses, never the candidate. Whether one of them
/// is a relative is a question for the rules (ADM-VER-CONFLICT).
@Component
class Verifiers {

    private final People people;
    private final Organizations organizations;

    Verifiers(People people, Organizations organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    /// Cells under the same committee, to choose somebody of another one from.
    List<Option> cells(CaseFile file, LocalDate day) {
        return beside(file.cellOn(day), day)
                .map(one -> new Option(one.code(), one.name()))
                .toList();
    }

    /// One statement.
    ///
    /// @param code of the other cell chosen; empty where none is
    List<Option> of(CaseFile file, String code, LocalDate day) {
        var cell = file.cellOn(day);
        var cells = Stream.concat(
                        Stream.of(cell),
                        beside(cell, day).filter(one -> one.code().equals(code)).map(Organization::id))
                .toList();
        return people.membersOf(cells, day).stream()
                .filter(member -> !member.person().equals(file.person()))
                .map(member -> new Option(member.person().toString(), label(member, cell, day)))
                .toList();
    }

    private Stream<Organization> beside(OrganizationRef cell, LocalDate day) {
        var levels = organizations.levels(cell, day);
        return levels.base().or(levels::deciding).stream()
                .flatMap(committee -> organizations.below(committee, day).stream())
                .filter(one -> one.kind().isCell() && !one.id().equals(cell));
    }

    private String label(Member member, OrganizationRef cell, LocalDate day) {
        return Optional.of(member.cell())
                .filter(other -> !other.equals(cell))
                .flatMap(other -> organizations.find(other, day))
                .map(other -> member.fullName() + " (" + other.name() + ")")
                .orElse(member.fullName());
    }
}
