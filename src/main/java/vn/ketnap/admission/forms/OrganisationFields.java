package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.document.Fields;
import vn.ketnap.document.Form;
import vn.ketnap.organization.Levels;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Person;

/// The cell and the committees above it as they were called on the day of a paper, and who signs for them (D-O).
@Component
class OrganisationFields {

    private final Organizations organizations;
    private final Seats seats;

    OrganisationFields(Organizations organizations, Seats seats) {
        this.organizations = organizations;
        this.seats = seats;
    }

    /// Who held which seat when in the cells and committees of a case; one statement.
    List<Seats.Seat> terms(CaseFile file, LocalDate day) {
        var all = new HashSet<OrganizationRef>();
        file.standing().stream().map(StandingAct::on).map(file::cellOn).forEach(all::add);
        all.add(file.cellOn(day));
        for (var cell : List.copyOf(all)) {
            var levels = organizations.levels(cell, day);
            levels.base().ifPresent(all::add);
            levels.deciding().ifPresent(all::add);
        }
        return seats.terms(all);
    }

    /// Names of the day, whoever writes.
    void put(Fields fields, CaseFile file, LocalDate day) {
        var cell = file.cellOn(day);
        var levels = organizations.levels(cell, day);
        fields.put("cell.name", name(Optional.of(cell), day))
                .put("cell.committee", "Chi ủy " + name(Optional.of(cell), day))
                .put("committee.name", name(levels.base(), day))
                .put("committee.party", party(levels.base(), day))
                .put("section.name", section(cell, day))
                .put("deciding.name", name(levels.deciding(), day))
                .put("deciding.party", party(levels.deciding(), day))
                .put("decision.delegated", levels.delegated());
        mass(fields, cell, levels, day);
    }

    /// The heading of a paper and who signs it: the secretary on the day, where the program knows.
    void issuer(Fields fields, CaseFile file, Form.Writer by, LocalDate day, Around around) {
        var cell = file.cellOn(day);
        var levels = organizations.levels(cell, day);
        switch (by) {
            case CELL ->
                head(fields, party(levels.base(), day), name(Optional.of(cell), day), Optional.of(cell), day, around);
            case COMMITTEE, DEPARTMENT ->
                head(fields, party(levels.deciding(), day), name(levels.base(), day), levels.base(), day, around);
            case STANDING_COMMITTEE ->
                head(
                        fields,
                        above(levels.deciding(), day),
                        "Ban Thường vụ " + name(levels.deciding(), day),
                        levels.deciding(),
                        day,
                        around);
            case SECTION_COMMITTEE ->
                head(fields, party(levels.base(), day), section(cell, day), Optional.empty(), day, around);
            case UNION ->
                head(
                        fields,
                        fields.words("youth-union.above"),
                        fields.words("youth-union.name"),
                        Optional.empty(),
                        day,
                        around);
            case ORGANISATION, CANDIDATE, MEMBER, VERIFIER -> {}
        }
        var seat = by == Form.Writer.STANDING_COMMITTEE ? levels.deciding() : levels.base();
        fields.put("paper.place", place(seat.or(() -> Optional.of(cell)), day));
        fields.put(
                "paper.symbol",
                switch (by) {
                    case CELL -> "CB";
                    case COMMITTEE, SECTION_COMMITTEE -> "ĐU";
                    case STANDING_COMMITTEE -> levels.deciding().equals(levels.base()) ? "ĐU" : "TU";
                    case DEPARTMENT -> "BXDĐ";
                    case UNION -> "ĐTN";
                    case ORGANISATION, CANDIDATE, MEMBER, VERIFIER -> "";
                });
    }

    /// In whose register a paper is entered.
    OrganizationRef register(CaseFile file, Form.Writer by, LocalDate day) {
        var cell = file.cellOn(day);
        var levels = organizations.levels(cell, day);
        return switch (by) {
            case COMMITTEE, DEPARTMENT -> levels.base().orElse(cell);
            case STANDING_COMMITTEE -> levels.deciding().orElse(cell);
            case CELL, SECTION_COMMITTEE, UNION, ORGANISATION, CANDIDATE, MEMBER, VERIFIER -> cell;
        };
    }

    private static void head(
            Fields fields, String above, String issuer, Optional<OrganizationRef> seat, LocalDate day, Around around) {
        fields.put("head.above", above).put("head.issuer", issuer);
        seat.flatMap(one -> around.secretary(one, day))
                .map(Person::fullName)
                .ifPresent(name -> fields.put("signer.name", name).put("signer.office", "Bí thư"));
    }

    private void mass(Fields fields, OrganizationRef cell, Levels levels, LocalDate day) {
        var branch = below(cell, OrganizationKind.YOUTH_UNION, day);
        var ward = levels.base().flatMap(base -> below(base, OrganizationKind.YOUTH_UNION, day));
        branch.or(() -> ward).ifPresent(one -> fields.put("youth-union.name", one.name()));
        branch.flatMap(_ -> ward).ifPresent(one -> fields.put("youth-union.above", one.name()));
        below(cell, OrganizationKind.TRADE_UNION, day)
                .or(() -> levels.base().flatMap(base -> below(base, OrganizationKind.TRADE_UNION, day)))
                .ifPresent(one -> fields.put("trade-union.name", one.name()));
    }

    private Optional<Organization> below(OrganizationRef part, OrganizationKind kind, LocalDate day) {
        return organizations.all(day).stream()
                .filter(one ->
                        one.kind() == kind && one.parent().filter(part::equals).isPresent())
                .findFirst();
    }

    /// The committee of the section above a cell, where there is one.
    private String section(OrganizationRef cell, LocalDate day) {
        return find(Optional.of(cell), day)
                .flatMap(one -> find(one.parent(), day))
                .filter(up -> up.kind() == OrganizationKind.SECTION_COMMITTEE)
                .map(Organization::name)
                .orElse("");
    }

    private String name(Optional<OrganizationRef> one, LocalDate day) {
        return find(one, day).map(Organization::name).orElse("");
    }

    private String above(Optional<OrganizationRef> one, LocalDate day) {
        return find(one, day)
                .flatMap(Organization::parent)
                .map(up -> party(Optional.of(up), day))
                .orElse("");
    }

    private String party(Optional<OrganizationRef> one, LocalDate day) {
        return find(one, day).map(Organization::partyName).orElse("");
    }

    private String place(Optional<OrganizationRef> one, LocalDate day) {
        return find(one, day).map(Organization::placeName).orElse("");
    }

    private Optional<Organization> find(Optional<OrganizationRef> one, LocalDate day) {
        return one.flatMap(id -> organizations.find(id, day).or(() -> organizations.latest(id)));
    }
}
