package vn.ketnap.regulation.pages;

import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.Text;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.regulation.Quantity;
import vn.ketnap.web.Say;

/// How pages write a value, and how they read one: `60` is *60 tháng*, `at-least 2/3` is *ít nhất 2/3*.
///
/// @param bodies what pages call the bodies
record Worded(Map<String, Text> bodies) {

    Worded {
        bodies = Map.copyOf(bodies);
    }

    /// A value as an official reads it; to be asked while a page is drawn.
    String of(Quantity quantity, String value) {
        if (value.equals("none") || value.equals("unknown")) {
            return Say.t("regulation.amendment.value." + value);
        }
        return switch (quantity.unit()) {
            case "share" -> share(value);
            case "flag" -> Say.t("regulation.amendment.flag." + value);
            case "body" -> Say.say(bodies.getOrDefault(value, new Text(value, value)));
            default -> Say.t("regulation.amendment.unit." + quantity.unit(), value);
        };
    }

    private static String share(String value) {
        var parts = value.split(" ", 2);
        return parts.length == 2 ? Say.t("regulation.amendment.share." + parts[0], parts[1]) : value;
    }

    /// What was typed as the files write it; what cannot be understood stays as it is and is refused by its unit.
    static String read(Quantity quantity, String typed) {
        var folded = Vietnamese.fold(typed);
        if (folded.equals("khong co") || folded.equals("none")) {
            return "none";
        }
        return quantity.unit().equals("share") ? readShare(folded).orElse(typed) : typed;
    }

    private static Optional<String> readShare(String folded) {
        var share = folded.replaceFirst("^(it nhat|at least|at-least) +", "at-least ")
                .replaceFirst("^(qua|tren|hon|more than|more-than) +", "more-than ")
                .replaceAll(" */ *", "/");
        return share.matches("(at-least|more-than) \\d+/\\d+") ? Optional.of(share) : Optional.empty();
    }
}
