package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.forms.CasePaper;
import vn.ketnap.admission.forms.CasePapers;
import vn.ketnap.admission.forms.IdentityOnPapers;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.document.Form;
import vn.ketnap.document.Forms;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotHere;

/// Lets those to the papers of a case who keep its CV: the officer, and the secretary of the person's cell. They name
/// relatives and places, so nobody else draws them.
@Component
class PaperDesk {

    private final Cases cases;
    private final Forms forms;
    private final CasePapers papers;
    private final IdentityOnPapers identity;
    private final PaperRights rights;

    PaperDesk(Cases cases, Forms forms, CasePapers papers, IdentityOnPapers identity, PaperRights rights) {
        this.cases = cases;
        this.forms = forms;
        this.papers = papers;
        this.identity = identity;
        this.rights = rights;
    }

    LocalDate today() {
        return rights.today();
    }

    /// All papers of a case, to be listed.
    CasePapers.Open listed(CaseId id, Actor actor) {
        return papers.listed(file(id, actor)).orElseThrow(NotHere::new);
    }

    /// All papers of a case, to be drawn.
    CasePapers.Open open(CaseId id, Actor actor) {
        return papers.of(file(id, actor)).orElseThrow(NotHere::new);
    }

    /// One paper to be read whole: with the identity number where its form prints it and the actor may see it, which is
    /// journalled; to be signed as printed, or as a sheet to copy by hand.
    One whole(CaseId id, String key, boolean typed, Actor actor) {
        var one = one(id, key, actor);
        identity.fill(one.file(), one.person(), List.of(one.paper()), actor);
        one.paper().fields().put("paper.typed", typed);
        return one;
    }

    /// One paper: `F-KND-06`, or `F-KND-20.2` for the second of several.
    One one(CaseId id, String key, Actor actor) {
        var file = file(id, actor);
        var dot = key.indexOf('.');
        var form = forms.find(dot < 0 ? key : key.substring(0, dot)).orElseThrow(NotHere::new);
        var open = papers.of(file, form).orElseThrow(NotHere::new);
        return open.papers().stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .map(paper -> new One(file, open.person(), paper, open.said()))
                .orElseThrow(NotHere::new);
    }

    /// One paper and whose it is.
    record One(CaseFile file, Person person, CasePaper paper, Map<String, String> said) {}

    private CaseFile file(CaseId id, Actor actor) {
        var file = cases.find(id, actor).orElseThrow(NotHere::new);
        rights.requireSeen(file, actor);
        return file;
    }

    /// Whether the actor may issue a paper: cells issue what a cell writes, the officer everything.
    boolean mayIssue(Form form, CaseFile file, Actor actor) {
        return rights.mayIssue(form, file, actor);
    }

    /// Whether the actor keeps the numbers of an organisation: the secretary those of the cell, the officer all.
    boolean keepsRegister(OrganizationRef issuer, Actor actor) {
        return rights.keepsRegister(issuer, actor);
    }
}
