package vn.ketnap.admission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The letters of verification of many cases (phiếu thẩm tra): sent where, waiting how long, answered or not.
@Service
public class Letters {

    private final LetterStore letters;
    private final CaseStore cases;

    Letters(LetterStore letters, CaseStore cases) {
        this.letters = letters;
        this.cases = cases;
    }

    /// One page of letters: two statements, whatever their number.
    @Transactional(readOnly = true)
    public List<LetterRow> list(LetterQuery query) {
        var found = letters.find(query);
        var files = cases.findAll(
                found.stream().map(LetterStore.Found::caseId).distinct().toList());
        return found.stream().flatMap(one -> row(one, files)).toList();
    }

    private static Stream<LetterRow> row(LetterStore.Found one, Map<CaseId, CaseFile> files) {
        var file = files.get(one.caseId());
        return file == null
                ? Stream.empty()
                : letter(one, file)
                        .map(letter -> new LetterRow(
                                one.caseId(),
                                one.person(),
                                one.fullName(),
                                one.cell(),
                                letter,
                                one.due(),
                                one.clause(),
                                new LetterQuery.After(one.on(), one.caseId(), one.last())))
                        .stream();
    }

    /// A letter that is out is named by its subject, an answer by the act that recorded it.
    private static Optional<Letter> letter(LetterStore.Found one, CaseFile file) {
        var subject = one.due().isPresent()
                ? Optional.of(one.last())
                : file.standingAt(Integer.parseInt(one.last()))
                        .map(StandingAct::act)
                        .filter(Act.VerificationReturned.class::isInstance)
                        .map(act -> ((Act.VerificationReturned) act).subject());
        return subject.flatMap(about -> Letter.of(file).stream()
                .filter(letter -> letter.subject().equals(about))
                .findFirst());
    }
}
