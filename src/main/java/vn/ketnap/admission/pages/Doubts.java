package vn.ketnap.admission.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.AlikeRemarks;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.DecisionNumbers;
import vn.ketnap.web.Sentence;

/// What is worth a second look before an act is recorded although no rule speaks of it. Said once; sent again as it
/// is, the act is recorded.
@Component
public class Doubts {

    private final DecisionNumbers numbers;

    Doubts(DecisionNumbers numbers) {
        this.numbers = numbers;
    }

    /// What there is to say of an act not yet recorded in a case.
    public List<Sentence> about(CaseFile file, Act act) {
        var said = new ArrayList<Sentence>();
        if (act instanceof Act.Remarked remark) {
            AlikeRemarks.again(file, remark)
                    .ifPresent(last -> said.add(Sentence.of("admission.doubt.same-remark", last.on())));
        }
        if (act instanceof Act.CellVoted vote && vote.unconcluded() > 0) {
            said.add(Sentence.of("admission.doubt.conclusions", vote.unconcluded()));
        }
        numbers.elsewhere(file, act)
                .ifPresent(used -> said.add(Sentence.of(
                        "admission.doubt.number", DecisionNumbers.of(act).orElse(""), used.name(), used.on())));
        return List.copyOf(said);
    }
}
