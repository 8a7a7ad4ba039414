package vn.ketnap.admission.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.NotHere;

/// Which dossiers are asked for, as it stands in the address.
public record DossiersFilter(
        @Nullable String show,
        @Nullable String cell,
        @Nullable String after,
        @Nullable String afterId) {

    /// Whether the dossiers still in the making are asked for, as against those on their way up.
    public boolean making() {
        return text(show).equals("making");
    }

    public String cellCode() {
        return text(cell);
    }

    /// The same cells, those in the making or those on their way.
    public String to(boolean making) {
        return "/dossiers?show=" + (making ? "making" : "submitted") + "&cell=" + encode(cellCode());
    }

    CaseQuery query(List<OrganizationRef> seen, List<Organization> named) {
        var chosen = named.stream()
                .filter(one -> one.code().equals(cellCode()))
                .map(Organization::id)
                .toList();
        if (!cellCode().isEmpty() && chosen.isEmpty()) {
            throw new NotHere();
        }
        return new CaseQuery(
                "",
                chosen.isEmpty() ? seen : chosen,
                making()
                        ? List.of(Stage.PREPARING, Stage.APPLIED, Stage.VERIFIED)
                        : List.of(Stage.VOTED, Stage.PROPOSED, Stage.SUBMITTED, Stage.RECOMMENDED),
                Optional.empty(),
                CaseQuery.Order.DUE,
                place(),
                DossiersModel.ROWS + 1);
    }

    boolean isFirst() {
        return place().isEmpty();
    }

    String first() {
        return to(making());
    }

    /// The next page begins after this row; its key is the one the list is sorted by.
    String following(CaseRow last) {
        return first() + "&after=" + encode(last.sortKey()) + "&afterId=" + last.id();
    }

    private Optional<CaseQuery.After> place() {
        return text(after).isEmpty() || !Identity.is(text(afterId))
                ? Optional.empty()
                : Optional.of(new CaseQuery.After(text(after), CaseId.of(text(afterId))));
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
