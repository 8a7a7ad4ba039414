package vn.ketnap.admission;

import vn.ketnap.regulation.Finding;

/// What one rule said on the day of the act, kept with it word for word, so that years later the file explains itself
/// under the law of its day.
///
/// @param effect blocks, fails, warns or asks
/// @param clause the clause with the date of its document
public record StoredFinding(
        String rule,
        String effect,
        boolean unknown,
        String titleVi,
        String titleEn,
        String vi,
        String en,
        String clause,
        String way,
        String wayEn) {

    static StoredFinding of(Finding finding) {
        return new StoredFinding(
                finding.rule(),
                finding.effect().word(),
                finding.unknown(),
                finding.title().vi(),
                finding.title().en(),
                finding.message().vi(),
                finding.message().en(),
                finding.clause().shown(),
                finding.way().vi(),
                finding.way().en());
    }

    public boolean blocks() {
        return effect.equals("blocks");
    }
}
