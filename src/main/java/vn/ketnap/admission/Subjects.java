package vn.ketnap.admission;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whom an act about verification may be about in one case: those of the rules, those whom the CV names,
/// those who were written about (ADM-VER-WHO). There is no last child.
final class Subjects {

    private Subjects() {}

    /// @param family those of the CV, by the words of the acts
    static List<String> of(CaseFile file, ActKind kind, Collection<String> family) {
        var written = written(file);
        if (!asksTheCv(kind) && !written.isEmpty()) {
            return List.copyOf(written);
        }
        var all = new LinkedHashSet<>(ActField.SUBJECTS);
        family.stream().filter(Subjects::isVerified).sorted().forEach(all::add);
        all.addAll(written);
        return List.copyOf(all);
    }

    /// Whether the act begins something about somebody; the others follow a letter.
    static boolean asksTheCv(ActKind kind) {
        return kind == ActKind.VERIFICATION_SENT || kind == ActKind.VERIFICATION_WAIVED;
    }

    private static boolean isVerified(String subject) {
        return ActField.SUBJECTS.contains(subject.replaceFirst("-\\d+$", ""));
    }

    private static Set<String> written(CaseFile file) {
        var subjects = new LinkedHashSet<String>();
        file.standing().forEach(one -> {
            if (one.act() instanceof Act.VerificationSent sent) {
                subjects.add(sent.subject());
            }
        });
        return subjects;
    }
}
