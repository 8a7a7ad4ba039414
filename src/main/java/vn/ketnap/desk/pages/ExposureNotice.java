package vn.ketnap.desk.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ketnap.journal.Journal;
import vn.ketnap.people.Exposure;
import vn.ketnap.web.Tongue;

/// The draft of the notice of an exposure, in Vietnamese whoever asks. What the program knows is filled in; likely
/// consequences, contact and addressee are left to be written. No person is named in it: the list is a file of its own.
final class ExposureNotice {

    private final Exposure exposure;
    private final String part;
    private final Map<String, String> groups;
    private final Tongue tongue;

    ExposureNotice(Exposure exposure, String part, Map<String, String> groups, Tongue tongue) {
        this.exposure = exposure;
        this.part = part;
        this.groups = groups;
        this.tongue = tongue;
    }

    byte[] write(Traced traced, List<Journal.Line> done, boolean assumed) throws IOException {
        try (var paper = new WordPages()) {
            paper.title(part.toUpperCase(java.util.Locale.forLanguageTag("vi")));
            paper.title(t("title"));
            paper.under(t("draft", exposure.number()) + (assumed ? " " + tongue.t("web.demo") : ""));
            paper.line(t("to"));
            paper.blank();
            paper.heading("1. " + t("nature"));
            paper.line(exposure.words());
            paper.line(t("account", exposure.account()));
            paper.heading("2. " + t("times"));
            paper.line(t("between", exposure.since(), exposure.until()));
            paper.line(t(
                    "known",
                    exposure.knownAt(),
                    exposure.recorded().by(),
                    exposure.recorded().at()));
            paper.line(t("due", exposure.due()));
            paper.heading("3. " + t("whose"));
            whose(paper, traced);
            paper.heading("4. " + t("kinds"));
            kinds(paper, traced);
            paper.heading("5. " + t("consequences"));
            paper.blank();
            paper.heading("6. " + t("measures"));
            measures(paper, done);
            paper.heading("7. " + t("contact"));
            paper.blank();
            paper.gap();
            paper.under(t("signed"));
            paper.gap();
            paper.line(t("source"));
            return paper.bytes();
        }
    }

    private void whose(WordPages paper, Traced traced) {
        paper.line(t("persons", traced.persons().size()));
        paper.line(t("deeds", traced.opened(), traced.taken(), traced.changed()));
        if (traced.unnamed() > 0) {
            paper.line(t("unnamed", traced.unnamed()));
        }
        if (!traced.lists().isEmpty()) {
            paper.line(t(
                    "lists",
                    traced.lists().stream().mapToInt(Traced.Other::times).sum()));
        }
        if (traced.more()) {
            paper.line(t("more"));
        }
        paper.line(t("screen"));
    }

    private void kinds(WordPages paper, Traced traced) {
        var many = new TreeMap<String, Integer>();
        traced.persons()
                .forEach(one ->
                        one.groups().forEach(group -> many.merge(groups.getOrDefault(group, group), 1, Integer::sum)));
        if (many.isEmpty()) {
            paper.blank();
            return;
        }
        paper.table(
                List.of(t("group"), t("many")),
                many.entrySet().stream()
                        .map(one -> List.of(one.getKey(), tongue.number(one.getValue())))
                        .toList());
    }

    private void measures(WordPages paper, List<Journal.Line> done) {
        done.reversed()
                .forEach(line -> paper.line(
                        "– " + tongue.moment(line.at()) + ": " + tongue.t("desk.exposure.done." + line.what()) + "."));
        if (done.isEmpty()) {
            paper.line(t("no-measures"));
        }
        paper.blank();
    }

    private String t(String key, Object... args) {
        return tongue.t("desk.exposure.notice." + key, args);
    }
}
