package vn.ketnap.admission.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.SealedSections;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.BatchOrder;
import vn.ketnap.document.Bundle;
import vn.ketnap.journal.Journal;
import vn.ketnap.web.NotHere;

/// The door to papers of several cases made together. Only of cases whose papers the actor may see, and need not say
/// why first; each taking
/// out is a line in the journal, and so is each identity number that is read for it.
@Service
public class PaperBatches {

    /// The request to verify, whoever it goes with, and the letter that reminds of it (F-KND-20, F-KND-19, F-KND-20N).
    public static final Set<String> LETTERS = Set.of("F-KND-19", "F-KND-20");

    public static final Set<String> REMINDERS = Set.of("F-KND-20N");

    private final Cases cases;
    private final CasePapers papers;
    private final IdentityOnPapers identity;
    private final Journal journal;
    private final SealedSections sealed;

    PaperBatches(Cases cases, CasePapers papers, IdentityOnPapers identity, Journal journal, SealedSections sealed) {
        this.cases = cases;
        this.papers = papers;
        this.identity = identity;
        this.journal = journal;
        this.sealed = sealed;
    }

    /// Which papers of which case.
    ///
    /// @param which of the papers whose step was recorded
    public record Wanted(CaseId id, Predicate<CasePaper> which) {

        /// Every paper whose step was recorded.
        public static Wanted all(CaseId id) {
            return new Wanted(id, _ -> true);
        }

        /// The papers of some forms.
        public static Wanted of(CaseId id, Set<String> forms) {
            return new Wanted(id, paper -> forms.contains(paper.form().code()));
        }

        /// A letter of verification, or its reminder, about one person.
        public static Wanted letter(CaseId id, Set<String> forms, String subject) {
            return new Wanted(
                    id,
                    paper -> forms.contains(paper.form().code())
                            && paper.fields().words("letter.word").equals(subject));
        }
    }

    /// What is to be done; nothing when the actor may see the papers of none of the cases.
    ///
    /// @param name of the file, without marks and blanks
    /// @param back the page it is begun from
    public Optional<BatchOrder> of(List<Wanted> wanted, String name, BatchOrder.Kind kind, String back, Actor actor) {
        var files = cases.findAll(wanted.stream().map(Wanted::id).distinct().toList());
        var works = new ArrayList<BatchOrder.Work>();
        var parts = new ArrayList<CaseFile>();
        for (var id : wanted.stream().map(Wanted::id).distinct().toList()) {
            var file = Optional.ofNullable(files.get(id)).filter(one -> sees(one, actor));
            if (file.isPresent()) {
                parts.add(file.get());
                var n = parts.size();
                var which = wanted.stream().filter(one -> one.id().equals(id)).toList();
                works.add(() -> papers(id, which, n, actor));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new BatchOrder(
                        Bundle.fileName(name), kind, parts.getFirst().progress().cell(), back, works));
    }

    private boolean sees(CaseFile file, Actor actor) {
        return sealed.opens(actor, file, "papers");
    }

    private List<Bundle.Item> papers(CaseId id, Collection<Wanted> which, int n, Actor actor) {
        var file = cases.find(id).orElseThrow(NotHere::new);
        var open = papers.of(file).orElseThrow(NotHere::new);
        var chosen = open.papers().stream()
                .filter(CasePaper::isPassed)
                .filter(paper -> which.stream().anyMatch(one -> one.which().test(paper)))
                .toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        identity.fill(file, open.person(), chosen, actor);
        journal.record(
                actor,
                "export:paper",
                id + "/" + String.join("+", chosen.stream().map(CasePaper::key).toList()),
                Optional.of(file.progress().cell()));
        var names = ArchiveNames.of(chosen);
        var drawer = papers.drawer(file);
        var folder = "%03d_%s/".formatted(n, Bundle.fileName(open.person().fullName()));
        return chosen.stream()
                .map(paper ->
                        new Bundle.Item(folder + names.getOrDefault(paper, paper.key()) + ".docx", drawer.apply(paper)))
                .toList();
    }
}
