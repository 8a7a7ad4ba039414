package vn.ketnap.admission.pages;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.ConfirmingLevel;
import vn.ketnap.admission.Proposed;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Errors;

/// What the monthly review of the lists shows, and what was typed on it.
public record ListReviewModel(
        YearMonth month,
        List<Proposed> proposals,
        List<Organization> cells,
        Typed typed,
        Errors errors,
        Together together,
        boolean mayConfirm) {

    private static final List<ActKind> PARTS =
            List.of(ActKind.LISTED, ActKind.REMOVED, ActKind.CLASS_PROPOSED, ActKind.PROCEDURE_PROPOSED);

    public ListReviewModel {
        proposals = List.copyOf(proposals);
    }

    /// What was typed, as typed.
    ///
    /// @param chosen the proposals ticked, by [Proposed#key]
    public record Typed(String day, String level, String number, String answer, String reason, List<String> chosen) {

        static Typed of(MultiValueMap<String, String> form) {
            return new Typed(
                    Optional.ofNullable(form.getFirst("on")).orElse(""),
                    Optional.ofNullable(form.getFirst("level")).orElse("base"),
                    Optional.ofNullable(form.getFirst("number")).orElse("").strip(),
                    Optional.ofNullable(form.getFirst("answer")).orElse("agreed"),
                    Optional.ofNullable(form.getFirst("reason")).orElse("").strip(),
                    Optional.ofNullable(form.get("chosen")).orElse(List.of()));
        }

        /// The committee that answers.
        ConfirmingLevel by() {
            return level.equals("superior") ? ConfirmingLevel.SUPERIOR : ConfirmingLevel.BASE;
        }

        boolean agrees() {
            return !answer.equals("not-agreed");
        }
    }

    /// The proposals by what they ask for, in the order of the procedure.
    public Map<ActKind, List<Proposed>> parts() {
        var parts = new LinkedHashMap<ActKind, List<Proposed>>();
        for (var kind : PARTS) {
            var of = proposals.stream().filter(one -> one.kind() == kind).toList();
            if (!of.isEmpty()) {
                parts.put(kind, of);
            }
        }
        return parts;
    }

    public boolean isChosen(Proposed one) {
        return typed.chosen().contains(one.key());
    }

    public String cell(OrganizationRef id) {
        return cells.stream()
                .filter(one -> one.id().equals(id))
                .map(Organization::name)
                .findFirst()
                .orElse("…");
    }
}
