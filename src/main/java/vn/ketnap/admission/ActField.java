package vn.ketnap.admission;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// One field of an act as a form shows it: read off the act itself, so that a new act has its form the moment it
/// exists.
///
/// @param key the word of the field, as in the regulation's steps: `in-favour`
/// @param required whether the act cannot be recorded without it
/// @param choices the words to choose from, for a [Type#CHOICE]
public record ActField(String key, Type type, boolean required, List<String> choices) {

    /// How a field is typed.
    public enum Type {
        DATE,
        NUMBER,
        YES_NO,
        TEXT,
        WORDS,
        CHOICE,
        MEMBER,
        CELL,
        SUBJECT,
        /// A rule that only people can judge.
        RULE,
        /// Opinions counted place by place, see [Opinions].
        OPINIONS,
        /// The step of the case that the act is about, one of [OpenSteps].
        STEP,
        /// Some of the steps that can be done again, their words with spaces between.
        STEPS
    }

    /// The people a verification may be about (ADM-VER-WHO), as the rule data calls them.
    static final List<String> SUBJECTS = List.of(
            "self",
            "father",
            "mother",
            "raised-by",
            "spouse",
            "spouse-father",
            "spouse-mother",
            "child",
            "child-2",
            "child-3");

    /// The steps an annulment may name to be done again (ADM-WRONG-PROC).
    static final List<String> REDONE = List.of(
            "opinions-summarised",
            "introduction-written",
            "union-resolution",
            "cv-sealed",
            "cv-certified",
            "cell-voted",
            "section-appraised",
            "base-voted",
            "ceremony-held",
            "recognition-voted",
            "recognition-base-voted");

    /// The fields of an act, its day first.
    public static List<ActField> of(ActKind kind) {
        return Arrays.stream(kind.type().getRecordComponents())
                .filter(part -> part.getType() != Act.class)
                .map(part -> of(kind, part))
                .toList();
    }

    private static ActField of(ActKind kind, RecordComponent part) {
        var optional = part.getGenericType() instanceof ParameterizedType;
        var type = optional
                ? (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0]
                : part.getType();
        var key = ActPart.key(part);
        var words = type == Opinions.class ? OpinionSource.class : type;
        var choices = words.isEnum()
                ? Arrays.stream(words.getEnumConstants())
                        .map(word -> ActCodec.word((Enum<?>) word))
                        .toList()
                : switch (key) {
                    case "subject" -> SUBJECTS;
                    case "redo" -> REDONE;
                    default -> List.<String>of();
                };
        return new ActField(key, type(type, key), !optional && required(kind, type, key), choices);
    }

    private static Type type(Class<?> type, String key) {
        if (type == LocalDate.class) {
            return Type.DATE;
        }
        if (key.equals(OpenSteps.FIELD)) {
            return Type.STEP;
        }
        if (type == int.class || type == Integer.class) {
            return Type.NUMBER;
        }
        if (type == boolean.class) {
            return Type.YES_NO;
        }
        if (type == Words.class) {
            return Type.WORDS;
        }
        if (type == PersonRef.class) {
            return Type.MEMBER;
        }
        if (type == OrganizationRef.class) {
            return Type.CELL;
        }
        if (type == Opinions.class) {
            return Type.OPINIONS;
        }
        if (type.isEnum()) {
            return Type.CHOICE;
        }
        return switch (key) {
            case "subject" -> Type.SUBJECT;
            case "rule" -> Type.RULE;
            case "redo" -> Type.STEPS;
            default -> Type.TEXT;
        };
    }

    /// Numbers of papers may be filled in later; words are asked for only where a reason is the point of the act.
    private static boolean required(ActKind kind, Class<?> type, String key) {
        if (type == Words.class) {
            return switch (kind) {
                case REMOVED,
                        WITHDRAWN,
                        DOSSIER_RETURNED,
                        VERIFICATION_WAIVED,
                        LATENESS_EXPLAINED,
                        REEXAMINATION_ASKED,
                        JUDGED,
                        CORRECTED,
                        RETRACTED -> true;
                case HELPER_ENDED -> key.equals("reason");
                case REMARKED -> key.equals("strengths");
                case TASK_GIVEN -> true;
                default -> false;
            };
        }
        return type != boolean.class
                && type != Opinions.class
                && !key.equals(OpenSteps.FIELD)
                && !(type == String.class && !List.of("subject", "rule").contains(key));
    }
}
