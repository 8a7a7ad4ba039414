package vn.ketnap.admission.pages;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.ketnap.admission.CollectiveGround;
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
    /// @param ground why they move together; empty where no decision is written down
    public record Typed(
            String day,
            String to,
            String ground,
            String decided,
            String number,
            Set<String> members,
            Set<String> cases) {

        static Typed of(MultiValueMap<String, String> form) {
            return new Typed(
                    Optional.ofNullable(form.getFirst("on")).orElse(""),
                    Optional.ofNullable(form.getFirst("to")).orElse(""),
                    Optional.ofNullable(form.getFirst("ground")).orElse(""),
                    Optional.ofNullable(form.getFirst("decided")).orElse("").strip(),
                    Optional.ofNullable(form.getFirst("number")).orElse("").strip(),
                    identities(form.get("member")),
                    identities(form.get("case")));
        }

        Optional<CollectiveGround> chosenGround() {
            return Arrays.stream(CollectiveGround.values())
                    .filter(one -> word(one).equals(ground))
                    .findFirst();
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

    /// The grounds of a collective transfer, by the words of the act.
    ///
    /// @param name what a word is called
    public List<Option> grounds(UnaryOperator<String> name) {
        return Arrays.stream(CollectiveGround.values())
                .map(HandOverModel::word)
                .map(one -> new Option(one, name.apply(one)))
                .toList();
    }

    private static String word(CollectiveGround ground) {
        return ground.name().toLowerCase(Locale.ROOT);
    }

    public List<Option> options() {
        return others.stream().map(one -> new Option(one.code(), one.name())).toList();
    }
}
