package vn.ketnap.admission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whose hands the dossier went through, and how often it was sent back (đường đi của hồ sơ).
///
/// @param stays one after another, the last with no end while somebody still has it
/// @param returns how often it was sent back since the application
/// @param returnedOn the day it was last sent back
/// @param sentOn the day it was last sent up, until it is sent back
/// @param receivedOn the day the deciding body confirmed that it came
public record DossierWay(
        List<Stay> stays,
        int returns,
        Optional<LocalDate> returnedOn,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> receivedOn) {

    /// The dossier with one holder.
    ///
    /// @param until the day it went on; nothing while it is still there
    public record Stay(PaperHolder holder, LocalDate from, Optional<LocalDate> until) {

        /// Calendar days so far, seen from a day.
        public long days(LocalDate today) {
            return Math.max(0, ChronoUnit.DAYS.between(from, until.orElse(today)));
        }
    }

    public DossierWay {
        stays = List.copyOf(stays);
    }

    /// The way of a dossier, from the application on; for recognition, from the cell's resolution on.
    public static DossierWay of(List<StandingAct> acts) {
        var walk = new Walk();
        acts.forEach(walk::note);
        return new DossierWay(walk.stays, walk.returns, walk.returnedOn, walk.sentOn, walk.receivedOn);
    }

    /// Who has it now.
    public Optional<Stay> now() {
        return stays.isEmpty() || stays.getLast().until().isPresent() ? Optional.empty() : Optional.of(stays.getLast());
    }

    /// Whether it was sent up and nobody has yet confirmed that it came.
    public boolean isOnItsWay() {
        return sentOn.isPresent() && receivedOn.isEmpty() && now().isPresent();
    }

    /// Which time round this is: one more than the times it was sent back.
    public int round() {
        return returns + 1;
    }

    /// The days in each one's hands, all stays together.
    public Map<PaperHolder, Long> days(LocalDate today) {
        var days = new EnumMap<PaperHolder, Long>(PaperHolder.class);
        stays.forEach(stay -> days.merge(stay.holder(), stay.days(today), Long::sum));
        return days;
    }

    /// Follows the dossier from one act to the next.
    private static final class Walk {

        private final List<Stay> stays = new ArrayList<>();
        private int returns;
        private Optional<LocalDate> returnedOn = Optional.empty();
        private Optional<LocalDate> sentOn = Optional.empty();
        private Optional<LocalDate> receivedOn = Optional.empty();

        private void note(StandingAct one) {
            var on = one.on();
            switch (one.act()) {
                case Act.Applied _ -> begin(on);
                case Act.RecognitionVoted _ when one.carried() -> begin(on);
                case Act.SectionAppraised _, Act.BaseVoted _, Act.RecognitionBaseVoted _ ->
                    goesTo(PaperHolder.BASE_COMMITTEE, on);
                case Act.DossierSent _ -> goesUp(on);
                case Act.DossierReceived _ -> arrives(on);
                case Act.DossierReturned _ -> comesBack(on);
                case Act.DossierForwarded _ -> goesTo(PaperHolder.ELSEWHERE, on);
                case Act.PaperHeld held when held.paper() == DossierPaper.DOSSIER -> goesTo(held.holder(), on);
                case Act.Decided _, Act.Recognised _, Act.StruckOff _, Act.Withdrawn _, Act.Removed _, Act.Died _ ->
                    end(on);
                default -> {}
            }
        }

        private void begin(LocalDate on) {
            stays.clear();
            returns = 0;
            returnedOn = Optional.empty();
            sentOn = Optional.empty();
            receivedOn = Optional.empty();
            stays.add(new Stay(PaperHolder.CELL, on, Optional.empty()));
        }

        private void goesUp(LocalDate on) {
            sentOn = Optional.of(on);
            receivedOn = Optional.empty();
            goesTo(PaperHolder.DECIDING_BODY, on);
        }

        private void arrives(LocalDate on) {
            receivedOn = Optional.of(on);
            goesTo(PaperHolder.DECIDING_BODY, on);
        }

        /// Back to whoever had it before the deciding body.
        private void comesBack(LocalDate on) {
            returns++;
            returnedOn = Optional.of(on);
            sentOn = Optional.empty();
            receivedOn = Optional.empty();
            goesTo(
                    stays.reversed().stream()
                            .map(Stay::holder)
                            .filter(holder -> holder == PaperHolder.CELL || holder == PaperHolder.BASE_COMMITTEE)
                            .findFirst()
                            .orElse(PaperHolder.CELL),
                    on);
        }

        private void goesTo(PaperHolder holder, LocalDate on) {
            if (stays.isEmpty()
                    || stays.getLast().until().isPresent()
                    || stays.getLast().holder() != holder) {
                end(on);
                stays.add(new Stay(holder, on, Optional.empty()));
            }
        }

        private void end(LocalDate on) {
            if (!stays.isEmpty() && stays.getLast().until().isEmpty()) {
                var last = stays.removeLast();
                stays.add(new Stay(last.holder(), last.from(), Optional.of(on)));
            }
        }
    }
}
