package vn.ketnap.meeting.pages;

import java.util.Optional;
import vn.ketnap.admission.ActKind;
import vn.ketnap.meeting.MeetingKind;
import vn.ketnap.meeting.Presence;
import vn.ketnap.people.Member;
import vn.ketnap.web.Say;

/// How the fields of a meeting are called where two people typed into the same one.
final class FieldNames {

    private FieldNames() {}

    static String of(MeetingModel page, String field) {
        for (var item : page.agenda().items()) {
            if (field.startsWith(item.field(""))) {
                return item.row().fullName() + ": "
                        + word(field.substring(item.field("").length()).replaceFirst("^result-\\d+$", "result"));
            }
        }
        var member = member(page, field.substring(Math.min(1, field.length())));
        if (member.isPresent() && field.startsWith("p")) {
            return member.get().fullName();
        }
        if (member.isPresent()) {
            return Say.t("meeting.reason.of", member.get().fullName());
        }
        return Say.t("meeting.field." + field);
    }

    static String words(MeetingModel page, String value) {
        return Presence.named(value)
                .map(one -> Say.t("meeting.presence." + one.word()))
                .or(() -> MeetingKind.named(value).map(one -> Say.t("meeting.kind." + one.word())))
                .or(() -> ActKind.named(value).map(one -> Say.t("admission.act." + one.word())))
                .or(() -> member(page, value).map(Member::fullName))
                .orElse(value);
    }

    private static String word(String key) {
        return switch (key) {
            case "heard", "result", "task", "reason", "other", "method", "why" -> Say.t("meeting.field." + key);
            case "resolution" -> Say.t("meeting.field.own-resolution");
            case "member" -> Say.t("admission.act.helper-assigned");
            case "category" -> Say.t("meeting.category");
            case "decision" -> Say.t("meeting.decision");
            case "override" -> Say.t("meeting.override");
            case "announce" -> Say.t("admission.act.recognition-announced");
            default -> Say.t("admission.field." + key);
        };
    }

    private static Optional<Member> member(MeetingModel page, String id) {
        return page.attending().roll().members().stream()
                .filter(one -> one.person().toString().equals(id))
                .findFirst();
    }
}
