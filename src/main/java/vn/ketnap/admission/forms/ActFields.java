package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.AnnulledDecision;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.DecisionOutcome;
import vn.ketnap.admission.MassOrganisation;
import vn.ketnap.admission.OpinionSource;
import vn.ketnap.admission.Opinions;
import vn.ketnap.admission.Proposal;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.document.Fields;
import vn.ketnap.web.Tongue;

/// Days, numbers and counts of the acts that count; of several of one kind the latest speaks (D-C). So a date on one
/// paper is the date of the step itself on every other (E-10, V-23).
final class ActFields {

    private final Fields fields;
    private final Tongue tongue;
    private final List<Fields> remarks = new ArrayList<>();
    private final List<Fields> consents = new ArrayList<>();

    private ActFields(Fields fields, Tongue tongue) {
        this.fields = fields;
        this.tongue = tongue;
    }

    static void put(Fields fields, CaseFile file, Tongue tongue) {
        var acts = new ActFields(fields, tongue);
        file.standing().stream().map(StandingAct::act).forEach(act -> {
            acts.source(act);
            acts.dossier(act);
            acts.votes(act);
            acts.after(act);
            acts.moves(act);
        });
        fields.put("remarks", acts.remarks).put("consents", acts.consents);
    }

    private void source(Act act) {
        switch (act) {
            case Act.Introduced one ->
                day("introduced", one.on(), one.resolution())
                        .put(
                                "introduced.by",
                                tongue.t("admission.choice." + one.by().word()));
            case Act.Listed one -> day("listed", one.on(), one.resolution());
            case Act.ClassProposed one -> day("class-proposed", one.on(), one.resolution());
            case Act.ClassCertified one -> day("certificate", one.on(), one.number());
            case Act.ProcedureProposed one -> day("leave-asked", one.on(), one.resolution());
            case Act.ProcedureAllowed one -> day("leave", one.on(), one.number());
            case Act.Remarked one ->
                remarks.add(new Fields()
                        .put("remark.day", one.on())
                        .put("remark.political", one.political().text())
                        .put("remark.morals", one.morals().text())
                        .put("remark.ability", one.ability().text())
                        .put("remark.ties", one.ties().text())
                        .put("remark.strengths", one.strengths().text())
                        .put("remark.weaknesses", one.weaknesses().text()));
            default -> {}
        }
    }

    private void dossier(Act act) {
        switch (act) {
            case Act.Applied one -> fields.put("application.day", one.on()).put("cv.day", one.on());
            case Act.CvSealed one -> fields.put("cv-sealed.day", one.on());
            case Act.CvRemarked one -> fields.put("cv-remarked.day", one.on());
            case Act.CvCertified one -> fields.put("cv-certified.day", one.on());
            case Act.UnionResolution one ->
                day("union", one.on(), one.number())
                        .put("union.by", tongue.t("admission.choice." + word(one.by())))
                        .put("union.is-youth", one.by() == MassOrganisation.YOUTH_UNION)
                        .put("union.is-trade", one.by() == MassOrganisation.TRADE_UNION);
            case Act.OpinionsSummarised one -> {
                fields.put("opinions.day", one.on());
                opinions("opinions", "residence-opinions", one.on(), one.opinions());
            }
            case Act.DossierSent one -> fields.put("dossier-sent.day", one.on());
            case Act.DossierReceived one -> fields.put("dossier-received.day", one.on());
            case Act.ConsentGiven one ->
                consents.add(new Fields()
                        .put("consent.day", one.on())
                        .put("consent.number", one.number())
                        .put("consent.matter", tongue.t("admission.choice." + word(one.matter()))));
            default -> {}
        }
    }

    private void votes(Act act) {
        switch (act) {
            case Act.CellVoted one -> {
                day("cell-vote", one.on(), one.resolution());
                meeting("cell-vote", one.official(), one.present());
                vote("cell-vote", one.official(), one.excluded(), one.inFavour(), one.against());
                fields.put("words.lineage", one.onCv().text())
                        .put("words.politics", one.onAwareness().text())
                        .put("words.morals", one.onMorals().text())
                        .put("words.ability", one.onAbility().text())
                        .put("words.ties", one.onTies().text());
            }
            case Act.SectionAppraised one -> {
                fields.put("section.day", one.on());
                vote("section", one.members(), one.excluded(), one.inFavour(), one.against());
                fields.put("section.members", one.members());
            }
            case Act.BaseVoted one -> {
                day("base-vote", one.on(), one.resolution()).put("base-vote.members", one.members());
                vote("base-vote", one.members(), one.excluded(), one.inFavour(), one.against());
            }
            case Act.Decided one -> {
                day("decision", one.on(), one.number())
                        .put("decision.members", one.members())
                        .put("decision.admitted", one.outcome() == DecisionOutcome.ADMITTED)
                        .put("decision.refused", one.outcome() != DecisionOutcome.ADMITTED);
                vote("decision", one.members(), one.excluded(), one.inFavour(), one.against());
            }
            case Act.RefusalNotified one -> day("refusal", one.on(), one.number());
            case Act.DecisionAnnulled one ->
                day("annulment", one.on(), one.number())
                        .put("annulment.of-admission", one.decision() == AnnulledDecision.ADMISSION)
                        .put("annulment.of-recognition", one.decision() != AnnulledDecision.ADMISSION)
                        .put("annulment.ground", tongue.t("admission.choice." + word(one.ground())));
            default -> {}
        }
    }

    private void after(Act act) {
        switch (act) {
            case Act.DecisionReceived one -> fields.put("decision.received", one.on());
            case Act.CeremonyHeld one -> fields.put("ceremony.day", one.on());
            case Act.MemberFileDeclared one -> fields.put("member-file.day", one.on());
            case Act.NewMemberClassCertified one -> day("new-class", one.on(), one.number());
            case Act.SelfReviewWritten one -> fields.put("self-review.day", one.on());
            case Act.ProbationOpinionsSummarised one -> {
                fields.put("probation-opinions.day", one.on());
                opinions("probation-opinions", "probation-residence", one.on(), one.opinions());
            }
            case Act.RecognitionVoted one -> {
                day("recognition-vote", one.on(), one.resolution())
                        .put("recognition-vote.strikes-off", one.proposal() != Proposal.RECOGNISE);
                meeting("recognition-vote", one.official(), one.present());
                vote("recognition-vote", one.official(), one.excluded(), one.inFavour(), one.against());
            }
            case Act.RecognitionBaseVoted one -> {
                day("recognition-base", one.on(), one.resolution()).put("recognition-base.members", one.members());
                vote("recognition-base", one.members(), one.excluded(), one.inFavour(), one.against());
            }
            case Act.Recognised one -> {
                day("recognition", one.on(), one.number())
                        .put("recognition.effective", one.effective())
                        .put("recognition.members", one.members());
                vote("recognition", one.members(), one.excluded(), one.inFavour(), one.against());
            }
            case Act.StruckOff one -> {
                day("strike-off", one.on(), one.number()).put("strike-off.members", one.members());
                vote("strike-off", one.members(), one.excluded(), one.inFavour(), one.against());
            }
            case Act.RecognitionAnnounced one -> fields.put("announced.day", one.on());
            case Act.CardIssued one -> day("card", one.on(), one.number());
            default -> {}
        }
    }

    private void moves(Act act) {
        switch (act) {
            case Act.TransferDecided one -> day("transfer", one.on(), one.number());
            case Act.MovedOut one ->
                fields.put("moved-out.day", one.on())
                        .put("moved-out.to", one.to().text());
            case Act.MovedIn one ->
                fields.put("moved-in.day", one.on())
                        .put("moved-in.from", one.from().text());
            default -> {}
        }
    }

    /// Each place that was asked: organisations apart from the cell committee of the residence (E-22).
    private void opinions(String organisations, String residence, LocalDate on, Opinions opinions) {
        for (var ofResidence : new boolean[] {false, true}) {
            var rows = opinions.rows().stream()
                    .filter(row -> (row.by() == OpinionSource.RESIDENCE) == ofResidence)
                    .map(row -> new Fields()
                            .put("opinion.by", tongue.t("admission.choice." + word(row.by())))
                            .put("opinion.day", on)
                            .put("opinion.asked", row.asked())
                            .put("opinion.for", row.inFavour())
                            .put("opinion.against", row.against())
                            .putShare("opinion.share", row.inFavour(), row.asked())
                            .putShare("opinion.against-share", row.against(), row.asked()))
                    .toList();
            if (!rows.isEmpty()) {
                fields.put(ofResidence ? residence : organisations, rows);
            }
        }
    }

    private Fields day(String group, LocalDate on, String number) {
        return fields.put(group + ".day", on).put(group + ".number", number);
    }

    /// Where the paper does not say how many there were, nothing is printed of it.
    private void meeting(String group, int official, int present) {
        if (official > 0) {
            fields.put(group + ".official", official);
        }
        if (present > 0) {
            fields.put(group + ".present", present).put(group + ".absent", Math.max(0, official - present));
        }
    }

    private void vote(String group, int all, int excluded, int inFavour, int against) {
        vote(group, all, excluded, inFavour, Optional.of(against));
    }

    /// Votes against are printed only where the act says them.
    private void vote(String group, int all, int excluded, int inFavour, Optional<Integer> against) {
        var base = all - excluded;
        if (base <= 0) {
            return;
        }
        fields.put(group + ".excluded", excluded)
                .put(group + ".base", base)
                .put(group + ".for", inFavour)
                .putShare(group + ".share", inFavour, base);
        against.ifPresent(
                votes -> fields.put(group + ".against", votes).putShare(group + ".against-share", votes, base));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
