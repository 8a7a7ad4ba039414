package vn.ketnap.regulation;

import java.time.LocalDate;

/// Age, schooling, certificate, dossier, re-admission: who may be considered at all.
final class Eligibility {

    private static final LocalDate R4 = LocalDate.of(2026, 4, 8);

    private Eligibility() {}

    static void check(Inquiry asked) {
        switch (asked.step.word()) {
            case "applied" -> applied(asked);
            case "cell-voted" -> voted(asked);
            case "decided" -> decided(asked);
            default -> {}
        }
    }

    private static void applied(Inquiry asked) {
        if (!asked.past.has("class-certified")) {
            asked.warns("ADM-CLASS-REQ");
        }
        readmission(asked, false);
    }

    private static void voted(Inquiry asked) {
        young(asked);
        old(asked);
        schooling(asked);
        certificate(asked);
        asked.deadlines
                .due("dossier-expiry", "")
                .filter(owed -> asked.day().isAfter(owed.due()))
                .ifPresent(owed -> asked.blocks("ADM-DOC-12M", "since", owed.startedOn(), "until", owed.due()));
        readmission(asked, true);
    }

    private static void decided(Inquiry asked) {
        if (!asked.step.says("outcome", "admitted")) {
            return;
        }
        oldAtDecision(asked);
        schoolingAtDecision(asked);
        var person = asked.facts.candidate();
        if (person.leftParty().isPresent() && !person.consents().contains("readmission")) {
            asked.blocks("ADM-RE-CONSENT");
        }
    }

    /// ADM-AGE-MIN: before the month of the 18th birthday no, in that month before the birthday a word of caution.
    private static void young(Inquiry asked) {
        var years = asked.number("min-age");
        var person = asked.facts.candidate();
        if (person.bornEarliest().isEmpty() || person.bornLatest().isEmpty()) {
            asked.asksForFact("FACT-BIRTH");
            return;
        }
        var early = youth(person.bornEarliest().get().plusYears(years), asked.day());
        var late = youth(person.bornLatest().get().plusYears(years), asked.day());
        if (early != late) {
            asked.asksForFact("FACT-BIRTH");
        } else if (early == 2) {
            asked.blocks(
                    "ADM-AGE-MIN",
                    "years",
                    years,
                    "birthday",
                    person.bornEarliest().get().plusYears(years));
        } else if (early == 1) {
            asked.warns(
                    "ADM-AGE-MIN",
                    "years",
                    years,
                    "birthday",
                    person.bornEarliest().get().plusYears(years));
        }
    }

    private static int youth(LocalDate birthday, LocalDate day) {
        if (!day.isBefore(birthday)) {
            return 0;
        }
        return day.isBefore(birthday.withDayOfMonth(1)) ? 2 : 1;
    }

    /// ADM-AGE-MAX at the vote: a word of caution, however long after; the consent belongs to the decision.
    private static void old(Inquiry asked) {
        var person = asked.facts.candidate();
        var years = asked.number("max-age");
        if (person.bornLatest().isEmpty()
                || asked.day().isBefore(person.bornEarliest().orElseThrow().plusYears(years))) {
            return;
        }
        if (asked.day().isBefore(person.bornLatest().get().plusYears(years))) {
            asked.asksForFact("FACT-BIRTH");
        } else if (!person.consents().contains("age")) {
            asked.warns("ADM-AGE-MAX", "years", years);
        } else if (!asked.day().isBefore(R4)) {
            asked.warnsUnknown("ADM-AGE-MAX", "years", years);
        }
    }

    private static void oldAtDecision(Inquiry asked) {
        var person = asked.facts.candidate();
        var vote = asked.past.done("cell-voted");
        if (person.bornLatest().isEmpty() || vote.isEmpty()) {
            return;
        }
        var years = asked.number("max-age");
        var birthday = person.bornLatest().get().plusYears(years);
        var voted = vote.get().on();
        if (voted.isBefore(birthday)) {
            return;
        }
        if (person.consents().contains("age")) {
            if (!asked.day().isBefore(R4)) {
                asked.warnsUnknown("ADM-AGE-MAX", "years", years);
            }
        } else if (voted.isBefore(birthday.plusMonths(1))) {
            asked.warns("ADM-AGE-MAX", "years", years);
        } else {
            asked.blocks("ADM-AGE-MAX", "years", years);
        }
    }

    /// ADM-EDU-MIN with its exceptions by area.
    private static void schooling(Inquiry asked) {
        var person = asked.facts.candidate();
        if (person.education().isEmpty()) {
            asked.asksForFact("FACT-EDUCATION");
            return;
        }
        var education = person.education().get();
        if (enough(education)) {
            return;
        }
        var excepted = !person.area().equals("ordinary");
        var unread = !asked.day().isBefore(R4);
        if (excepted && (education.equals("primary") || education.equals("literate"))) {
            if (unread) {
                asked.warnsUnknown("ADM-EDU-MIN");
            } else if (education.equals("literate") && !person.consents().contains("education")) {
                asked.warns("ADM-EDU-MIN");
            }
        } else {
            asked.blocks("ADM-EDU-MIN");
        }
    }

    private static void schoolingAtDecision(Inquiry asked) {
        var person = asked.facts.candidate();
        if (!person.education().orElse("").equals("literate") || person.area().equals("ordinary")) {
            return;
        }
        if (!asked.day().isBefore(R4)) {
            asked.warnsUnknown("ADM-EDU-MIN");
        } else if (!person.consents().contains("education")) {
            asked.blocks("ADM-EDU-MIN");
        }
    }

    private static boolean enough(String education) {
        return education.equals("lower-secondary") || education.equals("upper-secondary") || education.equals("higher");
    }

    private static void certificate(Inquiry asked) {
        var certificate = asked.past.latest("class-certified");
        if (certificate.isEmpty()) {
            asked.blocks("ADM-CLASS-REQ");
            return;
        }
        var months = asked.number("certificate-valid");
        if (asked.day().isAfter(certificate.get().on().plusMonths(months))) {
            asked.blocks("ADM-CLASS-VALID", "issued", certificate.get().on(), "months", months);
        }
    }

    private static void readmission(Inquiry asked, boolean atTheVote) {
        var left = asked.facts.candidate().leftParty();
        if (left.isEmpty()) {
            return;
        }
        var months = asked.number("readmission-wait");
        if (asked.day().isBefore(left.get().plusMonths(months))) {
            if (atTheVote) {
                asked.blocks("ADM-RE-WAIT", "months", months, "left", left.get());
            } else {
                asked.warns("ADM-RE-WAIT", "months", months, "left", left.get());
            }
        }
        if (atTheVote && !asked.facts.candidate().consents().contains("readmission")) {
            asked.warns("ADM-RE-CONSENT");
        }
    }
}
