package vn.ketnap.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Emergencies;

/// While somebody sees names in an emergency, whatever they ask for is a line of the journal, written before it is
/// answered: which kind of page, and of what by its identity or code. What was searched for is not kept.
@Component
class EmergencyWatch {

    /// What names a thing and is neither a name nor words.
    private static final Pattern IDENTITY =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z0-9.-]{1,24}");

    private static final List<String> OWN = List.of("/account", "/emergency", "/assets", "/error", "/sign-", "/reader");
    private static final List<String> NAMING = List.of("case", "person", "cell", "org", "group");

    private final Emergencies emergencies;
    private final Journal journal;

    EmergencyWatch(Emergencies emergencies, Journal journal) {
        this.emergencies = emergencies;
        this.journal = journal;
    }

    /// Writes the line, if there is an emergency access of this account.
    void note(Actor actor, HttpServletRequest request) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (OWN.stream().noneMatch(pattern::startsWith)
                && actor.rights().stream().anyMatch(right -> right.role() == Role.LEVEL_ABOVE_BY_NAME)) {
            emergencies
                    .openOf(actor.account())
                    .flatMap(emergencies::find)
                    .ifPresent(one -> journal.record(
                            actor,
                            "emergency:" + one.number() + ":" + pattern,
                            subject(request),
                            Optional.of(one.right().part())));
        }
    }

    private static String subject(HttpServletRequest request) {
        var path = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.values().stream().map(String::valueOf).toList()
                : List.<String>of();
        var said = path.isEmpty()
                ? NAMING.stream()
                        .map(request::getParameter)
                        .flatMap(one -> Optional.ofNullable(one).stream())
                        .toList()
                : path;
        return said.stream().filter(one -> IDENTITY.matcher(one).matches()).collect(Collectors.joining("/"));
    }
}
