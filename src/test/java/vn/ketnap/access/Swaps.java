package vn.ketnap.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Makes up addresses and fields of forms in which identities of the other ward stand: mostly of the kind that is asked
/// for, otherwise any.
final class Swaps {

    private static final Pattern NAMED = Pattern.compile("name ?= ?\"([a-z][A-Za-z-]*)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(?::(?:[^{}]|\\{[^}]*})*)?}");

    /// What follows an identity in an address.
    private static final List<String> WORDS = List.of(
            "listed",
            "remarked",
            "cell-voted",
            "corrected",
            "helper",
            "F-KND-06",
            "F-KND-01",
            "F-BTV-01",
            "self",
            "father",
            "relative",
            "work",
            "history",
            "papers",
            "secretary",
            "1",
            "2");

    private final CanaryWorld world;
    private final Random random;
    private final List<String> fields;

    Swaps(CanaryWorld world, long seed) throws IOException {
        this.world = world;
        this.random = new Random(seed);
        this.fields = new ArrayList<>(named());
    }

    /// The route with something in the place of each variable.
    String path(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll(found -> value(pattern, found.start()));
    }

    /// For the first variable an identity of the kind that the address asks for, mostly; then words or any other.
    private String value(String pattern, int at) {
        var isFirst = pattern.indexOf('{') == at;
        var kind = switch (pattern.split("/")[1]) {
            case "people", "sealed" -> List.of(world.other.id().toString());
            case "cases", "dossiers" -> List.of(world.other.file().toString());
            case "cells", "organizations" -> of("code");
            case "meetings" -> of("meeting.meeting");
            case "classes" -> of("course.enrolment");
            case "activities" -> of("planning.activity");
            case "groups" -> of("admission.source_group");
            case "imports" -> of("exchange.import");
            case "accounts" -> of("account");
            case "papers" -> of("document.paper");
            default -> world.anywhere();
        };
        return isFirst && random.nextInt(5) > 0
                ? pick(kind)
                : random.nextBoolean() ? pick(WORDS) : pick(world.anywhere());
    }

    private List<String> of(String table) {
        return Optional.ofNullable(world.identities.get(table))
                .filter(one -> !one.isEmpty())
                .orElseGet(world::anywhere);
    }

    /// Fields of a form, or of an address.
    Map<String, List<String>> said() {
        var said = new HashMap<String, List<String>>();
        for (var n = random.nextInt(7); n > 0; n--) {
            said.put(pick(fields), List.of(pick(world.anywhere())));
        }
        if (random.nextBoolean()) {
            said.put("person", List.of(world.other.id().toString()));
            said.put("case", List.of(world.other.file().toString()));
        }
        if (random.nextInt(3) == 0) {
            said.put("cell", List.of(pick(of("code"))));
            said.put("org", List.of(pick(of("code"))));
            said.put("q", List.of("qzk"));
        }
        if (random.nextInt(3) == 0) {
            said.put("on", List.of("26/9/2018"));
            said.put("reason", List.of("theo danh sach"));
        }
        return said;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// The names of fields as the templates have them, and those of addresses.
    private static Set<String> named() throws IOException {
        var names = new TreeSet<>(List.of("afterId", "group", "case", "with", "part", "org"));
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }
}
