package vn.ketnap.desk.pages;

import java.util.List;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.OpenSteps;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.StandingAct;

/// What a helper sees of a person helped: the name, the remarks made so far and the tasks given.
public record HelpedModel(String fullName, CaseFile file) {

    public List<StandingAct> remarks() {
        return file.standing().reversed().stream()
                .filter(act -> act.act() instanceof Act.Remarked)
                .toList();
    }

    /// The tasks given, the latest first.
    public List<StandingAct> tasks() {
        return file.standing().reversed().stream()
                .filter(one -> one.act() instanceof Act.TaskGiven)
                .toList();
    }

    /// Whether a task still waits for its result.
    public boolean isOpen(StandingAct task) {
        return OpenSteps.of(file, ActKind.TASK_COMPLETED).contains(task);
    }

    /// Whether the helper's review of the probation is to be written.
    public boolean reviews() {
        return file.progress().stage() == Stage.PROBATIONARY;
    }

    public String path(String word) {
        return "/cases/" + file.id() + "/" + word;
    }
}
