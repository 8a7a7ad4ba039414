package vn.ketnap.admission.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.ketnap.admission.HandingOver;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.Text;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;

/// What the page of handing over shows, and what was typed on it.
///
/// @param refused what keeps it from being recorded
public record HandOverModel(
        Organization cell,
        HandingOver.Belonging here,
        List<Organization> others,
        Typed typed,
        Errors errors,
        List<Said> refused) {

    /// What was typed, as typed.
    ///
    /// @param to the code of the cell that receives
    public record Typed(String day, String to, Set<String> members, Set<String> cases) {

        static Typed of(MultiValueMap<String, String> form) {
            return new Typed(
                    Optional.ofNullable(form.getFirst("on")).orElse(""),
                    Optional.ofNullable(form.getFirst("to")).orElse(""),
                    identities(form.get("member")),
                    identities(form.get("case")));
        }

        private static Set<String> identities(@org.jspecify.annotations.Nullable List<String> sent) {
            return Optional.ofNullable(sent).orElse(List.of()).stream()
                    .filter(Identity::is)
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    /// What a rule said, with its clause.
    public record Said(Text words, String clause) {}

    static List<Said> said(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> switch (outcome) {
                    case Outcome.Refused no ->
                        no.findings().stream().filter(StoredFinding::blocks).map(HandOverModel::said);
                    case Outcome.OutOfTurn _, Outcome.Accepted _ -> Stream.<Said>empty();
                })
                .distinct()
                .toList();
    }

    private static Said said(StoredFinding one) {
        return new Said(new Text(one.vi(), one.en()), one.clause());
    }

    public List<Option> options() {
        return others.stream().map(one -> new Option(one.code(), one.name())).toList();
    }
}
