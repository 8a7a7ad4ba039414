package vn.ketnap.document;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.web.Language;
import vn.ketnap.web.Tongue;
import vn.ketnap.web.Words;

/// What stands at the head of a paper: organisations as they were called on its day (D-O1 to D-O4). One
/// that has ended is called as it was last.
@Service
public class Headings {

    private final Organizations organizations;
    private final Today today;
    private final Tongue tongue;

    Headings(Organizations organizations, Today today, Words words) {
        this.organizations = organizations;
        this.today = today;
        this.tongue = words.in(Language.VI);
    }

    /// The head of a paper that a cell, a committee or its standing committee writes of itself.
    public Fields of(OrganizationRef whose, Form.Writer by, LocalDate day) {
        var it = Optional.of(whose);
        var standing = by == Form.Writer.STANDING_COMMITTEE;
        return new Fields()
                .put("paper.day", day)
                .put("paper.place", place(seat(whose, day), day))
                .put("head.above", above(it, day))
                .put("head.issuer", (standing ? "Ban Thường vụ " : "") + name(it, day))
                .put("paper.invented", today.assumed() ? tongue.t("web.demo") : "")
                .put("head.body", body(by))
                .put("head.symbol", symbol(whose, by, day))
                .put("organisation.name", name(it, day))
                .put("organisation.party", party(it, day))
                .put("organisation.above", name(find(it, day).flatMap(Organization::parent), day))
                .put("organisation.is-cell", by == Form.Writer.CELL);
    }

    /// Who writes for an organisation: a cell for itself, otherwise its committee.
    public Form.Writer writer(OrganizationRef whose, LocalDate day) {
        return isCell(whose, day) ? Form.Writer.CELL : Form.Writer.COMMITTEE;
    }

    /// The name on the day; empty where there is none.
    public String name(Optional<OrganizationRef> one, LocalDate day) {
        return find(one, day).map(Organization::name).orElse("");
    }

    /// The Party body a committee leads; empty where there is none.
    public String party(Optional<OrganizationRef> one, LocalDate day) {
        return find(one, day).map(Organization::partyName).orElse("");
    }

    /// The Party body directly above.
    public String above(Optional<OrganizationRef> one, LocalDate day) {
        return find(one, day)
                .flatMap(Organization::parent)
                .map(up -> party(Optional.of(up), day))
                .orElse("");
    }

    /// The place of the line with the day: the proper name in the name of a committee.
    public String place(Optional<OrganizationRef> one, LocalDate day) {
        return find(one, day).map(Organization::placeName).orElse("");
    }

    private Optional<OrganizationRef> seat(OrganizationRef whose, LocalDate day) {
        return isCell(whose, day)
                ? organizations.levels(whose, day).base().or(() -> Optional.of(whose))
                : Optional.of(whose);
    }

    private boolean isCell(OrganizationRef whose, LocalDate day) {
        return find(Optional.of(whose), day).filter(one -> one.kind().isCell()).isPresent();
    }

    private static String body(Form.Writer by) {
        return switch (by) {
            case CELL -> "chi bộ";
            case STANDING_COMMITTEE -> "ban thường vụ";
            default -> "đảng ủy";
        };
    }

    private String symbol(OrganizationRef whose, Form.Writer by, LocalDate day) {
        var above = find(Optional.of(whose), day)
                .filter(one -> one.kind() == OrganizationKind.DECIDING_COMMITTEE
                        && !one.name().startsWith("Đảng ủy"))
                .isPresent();
        return by == Form.Writer.CELL ? "CB" : above ? "TU" : "ĐU";
    }

    private Optional<Organization> find(Optional<OrganizationRef> one, LocalDate day) {
        return one.flatMap(id -> organizations.find(id, day).or(() -> organizations.latest(id)));
    }
}
