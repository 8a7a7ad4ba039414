package vn.ketnap.admission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found of each paper, round by round (các vòng thẩm định); a round ends when the dossier is sent back.
///
/// @param rounds the rounds since the application, the last one still open
public record AppraisalRounds(List<Map<DossierPaper, Act.Appraised>> rounds) {

    public AppraisalRounds {
        rounds = List.copyOf(rounds);
    }

    public static AppraisalRounds of(List<StandingAct> acts) {
        var rounds = new ArrayList<Map<DossierPaper, Act.Appraised>>();
        rounds.add(new EnumMap<>(DossierPaper.class));
        for (var one : acts) {
            switch (one.act()) {
                case Act.Applied _ -> {
                    rounds.clear();
                    rounds.add(new EnumMap<>(DossierPaper.class));
                }
                case Act.Appraised found -> rounds.getLast().put(found.paper(), found);
                case Act.DossierReturned _ -> rounds.add(new EnumMap<>(DossierPaper.class));
                default -> {}
            }
        }
        return new AppraisalRounds(rounds);
    }

    /// The number of the round under way.
    public int number() {
        return rounds.size();
    }

    /// What this round found of a paper so far.
    public Optional<Act.Appraised> now(DossierPaper paper) {
        return Optional.ofNullable(rounds.getLast().get(paper));
    }

    /// What the round before found of it.
    public Optional<Act.Appraised> before(DossierPaper paper) {
        return rounds.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(rounds.get(rounds.size() - 2).get(paper));
    }
}
