package vn.ketnap.access.pages;

import java.util.Optional;
import vn.ketnap.access.RecordWatch;
import vn.ketnap.basics.SealHead;
import vn.ketnap.journal.Verification;

/// The sealed journal as its administrator sees it.
///
/// @param lastTime when somebody last asked whether it is whole
/// @param latest what came out, where that was since the program was started
public record RecordModel(
        SealHead head, Optional<RecordWatch.LastTime> lastTime, Optional<Verification> latest, boolean running) {}
