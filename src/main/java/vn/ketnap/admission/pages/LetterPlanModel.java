package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Letter;
import vn.ketnap.admission.LetterSubject;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Option;

/// What the plan of letters of one case shows.
///
/// @param places where the person lived, worked or studied, as the CV says, to choose from
/// @param sent who may be sent in person
/// @param sealedOn the day the CV was sealed; it has to be before anything is sent
public record LetterPlanModel(
        String name,
        String cell,
        CaseFile file,
        List<Line> lines,
        List<String> places,
        Sent sent,
        Optional<LocalDate> sealedOn,
        LetterPlanForm form,
        Errors errors,
        List<Finding> findings,
        boolean overridable,
        LocalDate today) {

    /// Who may be sent in person, and the other cells that somebody may be chosen from.
    public record Sent(List<Option> verifiers, List<Option> cells) {

        public Sent {
            verifiers = List.copyOf(verifiers);
            cells = List.copyOf(cells);
        }
    }

    /// Somebody a verification may be about.
    ///
    /// @param name as the CV says, where it does
    /// @param place where the letter would go, as the CV says
    /// @param dead as the CV says
    /// @param exempt the rule by which no verification may be needed
    public record Line(
            String subject,
            String name,
            String place,
            boolean abroad,
            boolean dead,
            Optional<String> exempt,
            Optional<Letter> letter) {

        /// Whether a further place may be asked about the person from here.
        public boolean mayGrow() {
            return LetterSubject.of(subject).place() == 1;
        }

        /// Whether there is anything left to do: never written to, or written to again when no answer came.
        public boolean open() {
            return letter.filter(one ->
                            one.answeredOn().isPresent() || one.waivedOn().isPresent())
                    .isEmpty();
        }
    }

    public LetterPlanModel {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
        findings = List.copyOf(findings);
    }

    /// Whether a letter is about the person of the case.
    public static boolean isOwn(String subject) {
        return LetterSubject.of(subject).person().equals("self");
    }

    /// Everybody shown, by the words of the acts.
    List<String> subjects() {
        return lines.stream().map(Line::subject).toList();
    }

    /// Those who may be sent.
    List<PersonRef> persons() {
        return sent.verifiers().stream().map(one -> PersonRef.of(one.value())).toList();
    }

    /// Whether what the rules say is to be looked at once before it is recorded.
    public boolean lookFirst() {
        return Findings.onlyRemark(findings);
    }

    public String path(String word) {
        return "/cases/" + file.id() + "/" + word;
    }

    public String back() {
        return "/people/" + file.person();
    }

    /// Whether letters were recorded, so that they can be printed.
    public boolean written() {
        return lines.stream()
                .anyMatch(line -> line.letter().flatMap(Letter::sentOn).isPresent());
    }

    /// Whether the CV is still to be sealed before a letter goes.
    public boolean unsealed() {
        return sealedOn.isEmpty();
    }

    /// What follows when every letter is answered: the written report of whoever was sent, the remark of the cell, then
    /// the certification (P12).
    public Optional<ActKind> after() {
        var letters = lines.stream().flatMap(line -> line.letter().stream()).toList();
        if (letters.isEmpty() || letters.stream().anyMatch(Letter::isOut)) {
            return Optional.empty();
        }
        if (letters.stream().anyMatch(Letter::wantsReport)) {
            return Optional.of(ActKind.VERIFICATION_REPORTED);
        }
        var last = letters.stream()
                .flatMap(one -> one.answeredOn().or(one::waivedOn).stream())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return Stream.of(ActKind.CV_REMARKED, ActKind.CV_CERTIFIED)
                .filter(kind -> file.standing().stream()
                        .noneMatch(one -> one.kind() == kind && !one.on().isBefore(last)))
                .findFirst();
    }

    /// What stands in a field: what was typed, otherwise what is proposed.
    public String value(String part, Line line) {
        if (form.typed().containsKey(part + "-" + line.subject())) {
            return form.value(part, line.subject());
        }
        return switch (part) {
            case "place" -> line.place();
            case "abroad" -> line.abroad() ? "true" : "";
            case "ground" ->
                line.exempt()
                        .map(rule -> vn.ketnap.web.Say.t(
                                "admission.letters.ground." + rule.toLowerCase(java.util.Locale.ROOT)))
                        .orElse("");
            default -> "";
        };
    }
}
