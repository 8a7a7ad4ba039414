package vn.ketnap.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// An act as it was recorded: its running number in the case, who wrote it down when, and what the regulation said.
///
/// @param step the running number in the case, from 1
/// @param cell the cell responsible on the day of the act; it counts there in reports
/// @param origin how it came in: on a page, for a cell by proxy, from an old list, or taken back with one
/// @param list the import that brought it, if any
/// @param override why it was recorded although a rule blocks; empty words where none did
public record RecordedAct(
        int step,
        Act act,
        OrganizationRef cell,
        String by,
        Instant at,
        Origin origin,
        Optional<ImportRef> list,
        List<StoredFinding> findings,
        Words override) {

    public RecordedAct {
        findings = List.copyOf(findings);
    }

    /// True for a correction or a retraction.
    public boolean isAboutAnAct() {
        return act instanceof Act.Corrected || act instanceof Act.Retracted;
    }

    /// The members the act refers to.
    public List<PersonRef> members() {
        return ActCodec.members(act);
    }

    /// How an act came into the case.
    public enum Origin {
        /// Recorded by someone whose act it is.
        PAGE,
        /// Nhập thay: recorded by the officer for a cell or an outside body.
        PROXY,
        /// Read off an old list: done before this program was used.
        LIST,
        /// Taken back together with the list that brought it.
        UNDO
    }
}
