package vn.ketnap.desk.pages;

import java.util.List;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.StandingAct;

/// What a helper sees of a person helped: the name and the remarks made so far.
public record HelpedModel(String fullName, CaseFile file) {

    public List<StandingAct> remarks() {
        return file.standing().reversed().stream()
                .filter(act -> act.act() instanceof Act.Remarked)
                .toList();
    }

    public String path() {
        return "/cases/" + file.id() + "/remarked";
    }
}
