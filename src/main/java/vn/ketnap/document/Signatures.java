package vn.ketnap.document;

import java.util.List;

/// The end of a paper (FMT-11 to FMT-13): left where it goes, right who signs.
final class Signatures {

    private Signatures() {}

    /// Who signs for the body that writes (FMT-11, FMT-12): its secretary, or who signs in that place.
    static List<String> usual(Form form) {
        var whom = switch (form.by()) {
            case CELL -> "T/M CHI BỘ";
            case COMMITTEE -> "T/M ĐẢNG ỦY";
            case STANDING_COMMITTEE -> "[[?decision.delegated:T/M ĐẢNG ỦY]][[!decision.delegated:T/M BAN THƯỜNG VỤ]]";
            case SECTION_COMMITTEE -> "T/M ĐẢNG ỦY BỘ PHẬN";
            case DEPARTMENT -> "T/M BAN XÂY DỰNG ĐẢNG";
            case UNION -> "T/M BAN CHẤP HÀNH";
            case ORGANISATION, CANDIDATE, MEMBER, VERIFIER ->
                throw new IllegalArgumentException(form.code() + ": @sign of a person needs words");
        };
        return List.of(whom, "[[{{signer.office|hoa}}]][[!signer.office:BÍ THƯ]]", "[[{{signer.name}}]]");
    }

    /// Where the paper goes; an empty paragraph where nobody is named.
    static String recipients(List<String> recipients, Edition edition) {
        var left = new StringBuilder();
        if (!recipients.isEmpty()) {
            left.append(Ink.paragraph("NoiNhan", "Nơi nhận:", edition.recipients()));
            for (var i = 0; i < recipients.size(); i++) {
                left.append(
                        Ink.paragraph("NoiNhan", "- " + recipients.get(i) + (i == recipients.size() - 1 ? "." : ";")));
            }
        } else {
            left.append(Ink.empty("NoiNhan"));
        }
        return left.toString();
    }

    /// Line under line; the last is the name, with room to sign above it.
    static String of(List<String> lines) {
        var xml = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            var last = i == lines.size() - 1 && lines.size() > 1;
            if (last) {
                xml.append(Ink.empty("Ky").repeat(3));
            }
            var said = lines.get(i);
            xml.append(
                    said.startsWith("(")
                            ? Ink.paragraph("KyNho", said)
                            : said.startsWith("{{paper.place}}") || said.startsWith("[[{{paper.place}}")
                                    ? Ink.paragraph("Ngay", said)
                                    : Ink.paragraph("Ky", said));
        }
        return xml.toString();
    }
}
