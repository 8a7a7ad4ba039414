package vn.ketnap.exchange.lists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words of a list that stand for one of few values: sex, religion, schooling, mass organisation, office, kind.
final class Codes {

    private static final List<String> PEOPLES = List.of(
            "Kinh",
            "Tày",
            "Thái",
            "Mường",
            "Khmer",
            "Hoa",
            "Nùng",
            "Dao",
            "Gia Rai",
            "Ê Đê",
            "Ba Na",
            "Xơ Đăng",
            "Sán Chay",
            "Cao Lan",
            "Sán Chỉ",
            "Cơ Ho",
            "Chăm",
            "Sán Dìu",
            "Hrê",
            "Ra Glai",
            "Mnông",
            "Thổ",
            "Xtiêng",
            "Khơ Mú",
            "Bru",
            "Cơ Tu",
            "Giáy",
            "Tà Ôi",
            "Mạ",
            "Co",
            "Chơ Ro",
            "Xinh Mun",
            "Hà Nhì",
            "Chu Ru",
            "Lào",
            "La Chí",
            "Kháng",
            "Phù Lá",
            "La Hủ",
            "La Ha",
            "Pà Thẻn",
            "Lự",
            "Ngái",
            "Chứt",
            "Lô Lô",
            "Mảng",
            "Cơ Lao",
            "Bố Y",
            "Cống",
            "Si La",
            "Pu Péo",
            "Rơ Măm",
            "Brâu",
            "Ơ Đu",
            "Mông",
            "H'Mông");
    private static final List<String> FAITHS =
            List.of("Phật giáo", "Công giáo", "Tin Lành", "Cao Đài", "Hòa Hảo", "Hồi giáo", "Thiên Chúa giáo");

    private static final Pattern NOTHING =
            Pattern.compile("khong|ko|k|0|-+|kh|khong theo|khong co|khong ton giao|luong|none|no");
    private static final Pattern GRADE = Pattern.compile("(\\d{1,2}) ?/ ?(10|12)");
    private static final Pattern YES = Pattern.compile("da hoc.*|x|yes|co|roi|da|hoc roi|v|1|da hoan thanh|true");
    private static final Pattern NO = Pattern.compile("chua.*|no|khong.*|ko|0|false");

    private Codes() {}

    static Optional<String> gender(String words) {
        return switch (Label.key(words)) {
            case "nam", "male", "trai", "n am" -> Optional.of("male");
            case "nu", "female", "gai" -> Optional.of("female");
            default -> Optional.empty();
        };
    }

    static boolean mark(String words) {
        return Label.key(words).matches("x|v|1|co") || words.strip().matches("[✓✔+*]");
    }

    /// The people's name as it is usually written; `0`, `-` say nothing.
    static Optional<String> ethnicity(String words) {
        return NOTHING.matcher(dashes(words)).matches() ? Optional.empty() : Optional.of(usual(words, PEOPLES));
    }

    /// `none` when the list says there is no religion.
    static String religion(String words) {
        return NOTHING.matcher(dashes(words)).matches() ? "none" : usual(words, FAITHS);
    }

    private static String dashes(String words) {
        var key = Label.key(words);
        return key.isEmpty() ? words.strip().replace('–', '-').replace('—', '-') : key;
    }

    private static String usual(String words, List<String> names) {
        var tidy = Spelling.spaced(words);
        return names.stream()
                .filter(name -> Label.key(name).equals(Label.key(words)))
                .findFirst()
                .orElse(tidy.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tidy.substring(1));
    }

    /// Of the ten-year and the twelve-year school; several facts in one cell may follow.
    static Optional<String> generalLevel(String words) {
        var grade = GRADE.matcher(words);
        if (grade.find()) {
            var years = Integer.parseInt(grade.group(1));
            var whole = Integer.parseInt(grade.group(2));
            return years > whole ? Optional.empty() : Optional.of(level(years, whole));
        }
        var key = Label.key(words);
        return find(
                        key,
                        "upper-secondary",
                        "thpt|cap 3|cap iii|trung hoc pho thong|lop 12|ptth|tot nghiep pho thong|bt thpt")
                .or(() -> find(key, "lower-secondary", "thcs|cap 2|cap ii|trung hoc co so|lop 9|lop 10|lop 11"))
                .or(() -> find(key, "primary", "tieu hoc|cap 1|cap i|lop 5"));
    }

    private static String level(int years, int whole) {
        if (years == whole) {
            return "upper-secondary";
        }
        if (years >= whole - 3) {
            return "lower-secondary";
        }
        return years >= whole - 7 ? "primary" : "literate";
    }

    static Optional<String> professionalLevel(String words) {
        return Stream.of(words.split("\\R"))
                .map(Label::key)
                .map(Codes::professional)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> professional(String key) {
        return find(
                        key,
                        "university",
                        "dh|dhsp|dai hoc|cu nhan|ky su|ths|thac si|thac sy|tien si|tien sy|ts|bac si|bs|cn|sau dai hoc|ks")
                .or(() -> find(key, "college", "cd|cdsp|cao dang|cdn"))
                .or(() -> find(key, "intermediate", "tc|tcsp|trung cap|thcn|tccn|tcn|y si|trung hoc chuyen nghiep"))
                .or(() -> find(key, "elementary", "sc|so cap|scn|cntk|cong nhan ky thuat|hoc nghe"));
    }

    static Optional<String> massOrganisation(String words) {
        var key = Label.key(words);
        return find(key, "trade-union", "cong doan|cdcs|ldld|lien doan lao dong")
                .or(() -> find(key, "women", "phu nu|lhpn|hpn|pn|hoi pn|hoi lhpn"))
                .or(() -> find(key, "farmers", "nong dan|hnd|nd|hoi nd"))
                .or(() -> find(key, "veterans", "cuu chien binh|ccb|hoi ccb"))
                .or(() -> find(key, "front", "mttq|mat tran|ubmttq|uy ban mttq|mttqvn"))
                .or(() -> find(
                        key,
                        "youth-union",
                        "doan thanh nien|doan tncs|doan tn|tncs|dtn|chi doan|doan phuong|doan truong|doan vien"
                                + "|thanh nien|dtncs|doan xa|doan co so|doan|btv doan|hoi lhtn"));
    }

    static Optional<String> role(String words) {
        var key = Label.key(words);
        return find(key, "deputy-secretary", "pho bi thu|pbt|p bi thu|p bt")
                .or(() -> find(key, "secretary", "bi thu|bt|bi thu chi bo"))
                .or(() -> find(key, "cell-committee-member", "chi uy vien|chi uy|cuv|uy vien"));
    }

    static Optional<String> status(String words) {
        var key = Label.key(words);
        return find(key, "exempt", "mien|duoc mien|mien sinh hoat|mien cong tac|mien shct")
                .or(() -> find(
                        key,
                        "temporarily-elsewhere",
                        "tam thoi|sinh hoat tam thoi|tam chuyen|di lam an xa|sh tam thoi|chuyen sinh hoat tam thoi"))
                .or(() -> find(key, "suspended", "dinh chi"))
                .or(() -> find(key, "active", "dang sinh hoat|dang sh|binh thuong|sinh hoat|dang cong tac|co mat"));
    }

    static Optional<String> memberKind(String words) {
        var key = Label.key(words);
        return find(key, "probationary", "du bi|db|dvdb").or(() -> find(key, "official", "chinh thuc|ct|dvct"));
    }

    static Optional<Boolean> yes(String words) {
        var key = Label.key(words);
        if (NO.matcher(key).matches()) {
            return Optional.of(false);
        }
        return YES.matcher(key).matches() || mark(words) ? Optional.of(true) : Optional.empty();
    }

    /// The kinds of organisations, as the tree names them.
    static Optional<String> organisationKind(String words) {
        var key = Label.key(words);
        return find(key, "section-committee", "dang uy bo phan|dang bo bo phan")
                .or(() -> find(key, "province-committee", "tinh uy|dang bo tinh|cap uy cap tinh"))
                .or(() -> find(
                        key,
                        "deciding-committee",
                        "cap uy co tham quyen|thanh uy|huyen uy|quan uy|thi uy|cap uy cap tren"
                                + "|cap uy cap tren truc tiep|cap uy huyen"))
                .or(() -> find(key, "base-committee", "dang uy co so|dang uy|dang bo co so|dang bo"))
                .or(() ->
                        find(key, "political-centre", "trung tam boi duong chinh tri|trung tam chinh tri|ttct|ttbdct"))
                .or(
                        () -> find(
                                key,
                                "residential-cell",
                                "chi bo to dan pho|chi bo thon|chi bo khu dan cu|chi bo ap|chi bo khu pho|chi bo tdp|chi bo ban|chi bo xom"))
                .or(() -> find(key, "grassroots-cell", "chi bo co so"))
                .or(() -> find(
                        key,
                        "cell-under-base-committee",
                        "chi bo co quan|chi bo don vi|chi bo truc thuoc|chi bo truong|chi bo"))
                .or(() -> massOrganisation(words));
    }

    /// The value when the key is one of the words or begins with one, or has one of several letters inside.
    private static Optional<String> find(String key, String value, String words) {
        return Stream.of(words.split("\\|"))
                        .anyMatch(word -> key.equals(word)
                                || key.startsWith(word + " ")
                                || (word.length() > 5 && (" " + key + " ").contains(" " + word + " ")))
                ? Optional.of(value)
                : Optional.empty();
    }
}
