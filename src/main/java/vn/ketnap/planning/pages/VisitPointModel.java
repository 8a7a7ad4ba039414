package vn.ketnap.planning.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.Visit;
import vn.ketnap.planning.VisitTopic;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Say;

/// What the form of a finding or of a recommendation shows.
///
/// @param name how the organisation visited is called
/// @param about the organisations it may be about
/// @param seen the number of what is put right; nothing for a new one
/// @param overtaken what somebody else recorded while the form was open
public record VisitPointModel(
        Visit visit,
        String name,
        List<Organization> about,
        Optional<Long> seen,
        Map<String, String> typed,
        Errors errors,
        Optional<Overtaken> overtaken) {

    public VisitPointModel {
        about = List.copyOf(about);
        typed = Map.copyOf(typed);
    }

    VisitPointModel beside(Overtaken both) {
        return new VisitPointModel(visit, name, about, seen, typed, errors, Optional.of(both));
    }

    public boolean isNew() {
        return seen.isEmpty();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Option> organizations() {
        return about.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    public List<Option> topics() {
        return Stream.of(VisitTopic.values())
                .map(topic -> new Option(topic.word(), Say.t("planning.visit.topic." + topic.word())))
                .toList();
    }

    public String back() {
        return "/supervision/" + visit.id();
    }
}
