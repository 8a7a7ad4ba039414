package vn.ketnap.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// A step of the procedure as the files write it (regulations, section 14): who acts, which papers, what must come
/// before it (ORDER).
///
/// @param who the body or person whose step it is
/// @param papers form codes
/// @param afterLeaving true when it may come although the person has left the process
/// @param share the number by which a vote of this step is carried; empty when it is no such vote
public record Procedure(
        String step,
        Text title,
        String who,
        Optional<String> procedure,
        List<String> papers,
        List<Need> needs,
        List<Need> whereSection,
        List<Need> whereBase,
        List<String> sameSubject,
        boolean afterLeaving,
        Optional<String> share) {

    /// A step that must have come before, with a detail the latest one must have.
    ///
    /// @param detail key and value; empty when any will do
    public record Need(String step, Map<String, String> detail) {

        static Need read(Place place) {
            var words = place.text().split(" ");
            return switch (words.length) {
                case 1 -> new Need(words[0], Map.of());
                case 3 -> new Need(words[0], Map.of(words[1], words[2]));
                default -> throw place.wrong("\"step\" hoặc/or \"step key value\"");
            };
        }

        boolean isMet(Past past) {
            return past.done(step)
                    .filter(one ->
                            detail.entrySet().stream().allMatch(asked -> one.says(asked.getKey(), asked.getValue())))
                    .isPresent();
        }
    }
}
