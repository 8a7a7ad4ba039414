package vn.ketnap.planning.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.Visit;
import vn.ketnap.planning.VisitKind;
import vn.ketnap.planning.VisitTopic;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Say;

/// What the form of a visit shows.
///
/// @param visit the one that is put right; nothing for a new one
/// @param organization how the organisation visited is called
/// @param overtaken what somebody else recorded while the form was open
public record VisitFormModel(
        Optional<Visit> visit,
        String organization,
        List<Organization> offered,
        Map<String, String> typed,
        Errors errors,
        Optional<Overtaken> overtaken) {

    public VisitFormModel {
        offered = List.copyOf(offered);
        typed = Map.copyOf(typed);
    }

    VisitFormModel beside(Overtaken both) {
        return new VisitFormModel(visit, organization, offered, typed, errors, Optional.of(both));
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isTicked(VisitTopic topic) {
        return typed.containsKey("topic-" + topic.word());
    }

    public List<VisitTopic> topics() {
        return List.of(VisitTopic.values());
    }

    public List<Option> kinds() {
        return Stream.of(VisitKind.values())
                .map(kind -> new Option(kind.word(), Say.t("planning.visit.kind." + kind.word())))
                .toList();
    }

    public List<Option> organizations() {
        return offered.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    public String back() {
        return visit.map(one -> "/supervision/" + one.id()).orElse("/supervision");
    }
}
