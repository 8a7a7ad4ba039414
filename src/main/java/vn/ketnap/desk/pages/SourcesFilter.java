package vn.ketnap.desk.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.GroupId;
import vn.ketnap.admission.SourceClass;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.NotHere;

/// What the list of sources is asked for, as it stands in the address.
public record SourcesFilter(
        @Nullable String q,
        @Nullable String cell,
        @Nullable String stage,
        @Nullable String order,
        @Nullable String after,
        @Nullable String afterId,
        @Nullable String group,
        @Nullable String category) {

    public String words() {
        return text(q);
    }

    public String cellCode() {
        return text(cell);
    }

    public String stageWord() {
        return text(stage);
    }

    public String orderWord() {
        return sorting().name().toLowerCase(Locale.ROOT);
    }

    /// @param seen the cells whose cases may be seen
    /// @param named those of them one may choose from
    CaseQuery query(List<OrganizationRef> seen, List<Organization> named, int limit) {
        var chosen = named.stream()
                .filter(one -> one.code().equals(text(cell)))
                .map(Organization::id)
                .toList();
        if (!text(cell).isEmpty() && chosen.isEmpty()) {
            throw new NotHere();
        }
        var query = new CaseQuery(
                words(), chosen.isEmpty() ? seen : chosen, stages(), Optional.empty(), sorting(), place(), limit);
        var grouped = groupId().map(query::inGroup).orElse(query);
        return chosen().map(grouped::inClass).orElse(grouped);
    }

    public String categoryWord() {
        return chosen().map(SourceClass::word).orElse("");
    }

    private Optional<SourceClass> chosen() {
        return SourceClass.named(text(category));
    }

    /// The group in which one looks.
    public Optional<GroupId> groupId() {
        return Identity.is(text(group)) ? Optional.of(GroupId.of(text(group))) : Optional.empty();
    }

    /// The same list from the row after this one on.
    String following(CaseRow last) {
        return "/sources?" + same() + "&after=" + encode(last.sortKey()) + "&afterId=" + last.id();
    }

    String first() {
        return "/sources?" + same();
    }

    public String export() {
        return "/sources.xlsx?" + same();
    }

    boolean isFirst() {
        return place().isEmpty();
    }

    private String same() {
        return "q=" + encode(words()) + "&cell=" + encode(text(cell)) + "&stage=" + encode(text(stage)) + "&order="
                + orderWord() + groupId().map(one -> "&group=" + one).orElse("")
                + chosen().map(one -> "&category=" + one.word()).orElse("");
    }

    private Optional<CaseQuery.After> place() {
        return text(after).isEmpty() || !Identity.is(text(afterId))
                ? Optional.empty()
                : Optional.of(new CaseQuery.After(text(after), CaseId.of(text(afterId))));
    }

    /// Without a stage: everyone who is not yet past the card.
    private List<Stage> stages() {
        var named = Arrays.stream(Stage.values())
                .filter(one -> one.word().equals(text(stage)))
                .toList();
        return named.isEmpty()
                ? Stream.of(Stage.values())
                        .filter(one -> one.isOnTheWay() || one == Stage.RESTING)
                        .toList()
                : named;
    }

    private CaseQuery.Order sorting() {
        return Arrays.stream(CaseQuery.Order.values())
                .filter(one -> one.name().equalsIgnoreCase(text(order)))
                .findFirst()
                .orElse(CaseQuery.Order.NAME);
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
