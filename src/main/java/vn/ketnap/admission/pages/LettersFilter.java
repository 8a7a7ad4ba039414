package vn.ketnap.admission.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.LetterQuery;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Days;
import vn.ketnap.web.NotHere;

/// What the list of letters is asked for, as it stands in the address.
public record LettersFilter(
        @Nullable String show,
        @Nullable String cell,
        @Nullable String after,
        @Nullable String afterId,
        @Nullable String last) {

    public LetterQuery.Which which() {
        return Arrays.stream(LetterQuery.Which.values())
                .filter(one -> DossierModel.word(one).equals(text(show)))
                .findFirst()
                .orElse(LetterQuery.Which.WAITING);
    }

    public String cellCode() {
        return text(cell);
    }

    /// The same cells, other letters.
    public String to(LetterQuery.Which other) {
        return "/verifications?show=" + DossierModel.word(other) + "&cell=" + encode(cellCode());
    }

    LetterQuery query(List<OrganizationRef> seen, List<Organization> named, LocalDate today) {
        var chosen = named.stream()
                .filter(one -> one.code().equals(cellCode()))
                .map(Organization::id)
                .toList();
        if (!cellCode().isEmpty() && chosen.isEmpty()) {
            throw new NotHere();
        }
        return new LetterQuery(which(), chosen.isEmpty() ? seen : chosen, today, place(today), LettersModel.ROWS + 1);
    }

    boolean isFirst() {
        return text(afterId).isEmpty();
    }

    String first() {
        return to(which());
    }

    String following(LetterQuery.After key) {
        return first() + "&after=" + key.on() + "&afterId=" + key.id() + "&last=" + encode(key.last());
    }

    private Optional<LetterQuery.After> place(LocalDate today) {
        var day = Days.read(text(after), today);
        var known = which() == LetterQuery.Which.ANSWERED ? "\\d{1,6}" : "[a-z0-9@-]{1,42}";
        return day.isEmpty() || !Identity.is(text(afterId)) || !text(last).matches(known)
                ? Optional.empty()
                : Optional.of(new LetterQuery.After(day.get(), CaseId.of(text(afterId)), text(last)));
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
