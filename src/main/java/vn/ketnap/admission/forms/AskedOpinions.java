package vn.ketnap.admission.forms;

import java.util.List;
import java.util.stream.Stream;
import vn.ketnap.admission.OpinionSource;
import vn.ketnap.document.Fields;
import vn.ketnap.web.Tongue;

/// Who has to be asked for an opinion and has not answered yet: the mass organisations the person belongs to, the cell
/// of the residence (ADM-OPN-MASS, ADM-OPN-RES). Each is offered a blank slip; none counts as an answer.
final class AskedOpinions {

    private AskedOpinions() {}

    /// After the person and the acts were put.
    static void put(Fields fields, Tongue tongue) {
        if (!fields.has("opinions.day")) {
            put(fields, "asked-opinions", "asked-residence-opinions", tongue);
        }
        if (fields.has("ceremony.day") && !fields.has("probation-opinions.day")) {
            put(fields, "asked-probation-opinions", "asked-probation-residence", tongue);
        }
    }

    private static void put(Fields fields, String organisations, String residence, Tongue tongue) {
        fields.put(
                organisations,
                Stream.of(
                                asked(fields, "person.union-member", "union.is-youth", OpinionSource.YOUTH_UNION),
                                asked(fields, "person.trade-union-member", "union.is-trade", OpinionSource.TRADE_UNION))
                        .flatMap(List::stream)
                        .map(one -> row(tongue.t("admission.choice." + word(one))))
                        .toList());
        fields.put(residence, List.of(row(tongue.t("admission.papers.residence-committee"))));
    }

    private static List<OpinionSource> asked(Fields fields, String member, String resolution, OpinionSource who) {
        return fields.has(member) || fields.has(resolution) ? List.of(who) : List.of();
    }

    private static Fields row(String by) {
        return new Fields().put("opinion.by", by).put("opinion.blank", true);
    }

    private static String word(OpinionSource one) {
        return one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
