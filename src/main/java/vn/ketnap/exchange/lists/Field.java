package vn.ketnap.exchange.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a column may hold. The word is the field's name outside; the labels are how clerks head such a column, without
/// diacritics and punctuation. Where two fields share a label, the kind of list decides.
public enum Field {
    INDEX("", Form.SKIP, "stt|tt|so tt|so thu tu|thu tu|no"),
    FULL_NAME(
            "fullName",
            Form.NAME,
            "ho va ten|ho ten|hoten|hovaten|ho va ten khai sinh|ho ten khai sinh"
                    + "|ho va ten dang dung|ho va ten quan chung|ho va ten dang vien|ten quan chung|ten dang vien|ho chu dem va ten"),
    FAMILY_NAME("", Form.PART, "ho dem|ho va dem|ho va ten dem|ho chu dem|ho lot|ho dem ten dem|ho|ho va chu dem"),
    GIVEN_NAME("", Form.PART, "ten|ten goi"),
    CITIZEN_ID(
            "citizenId",
            Form.ID,
            "so cccd|cccd|so cmnd|cmnd|cmt|so cmt|cmnd cccd|so cmnd cccd|cccd cmnd|so dinh danh"
                    + "|so dinh danh ca nhan|can cuoc|so can cuoc|can cuoc cong dan|so can cuoc cong dan|so cmtnd|cmtnd"),
    BIRTH(
            "birth",
            Form.BIRTH,
            "ngay sinh|ngay thang nam sinh|ns|nam sinh|ngay thang sinh|sinh ngay|ng sinh|ngaysinh|n sinh"
                    + "|ngay thang nam sinh nam nu"),
    BORN_MALE("", Form.PART, "ngay sinh nam|nam sinh nam|nam"),
    BORN_FEMALE("", Form.PART, "ngay sinh nu|nam sinh nu|nu"),
    GENDER("gender", Form.GENDER, "gioi tinh|gioi|nam nu|gt|phai|gioitinh|nam hay nu"),
    ETHNICITY("ethnicity", Form.ETHNICITY, "dan toc|d toc|dtoc"),
    RELIGION("religion", Form.RELIGION, "ton giao|t giao|tg|tgiao"),
    HOME_TOWN("homeTown", Form.TEXT, "que quan|que|nguyen quan|q quan"),
    RESIDENCE(
            "residence",
            Form.TEXT,
            "noi o hien nay|thuong tru|noi o|cho o|cho o hien nay|noi cu tru|ho khau thuong tru"
                    + "|dia chi|dia chi thuong tru|noi thuong tru|hktt|cho o hien tai|noi o hien tai|dia chi hien nay"),
    EDUCATION_GENERAL(
            "educationGeneral",
            Form.GENERAL,
            "trinh do van hoa|van hoa|vh|td van hoa|tdvh|trinh do hoc van|hoc van"
                    + "|trinh do vh|trinh do gdpt|giao duc pho thong|gdpt|trinh do pho thong|trinh do|td"),
    EDUCATION_PROFESSIONAL(
            "educationProfessional",
            Form.PROFESSIONAL,
            "trinh do chuyen mon|chuyen mon|cm|trinh do|td|td chuyen mon|tdcm"
                    + "|cmnv|chuyen mon nghiep vu|trinh do cm|trinh do chuyen mon nghiep vu|trinh do cmnv|td cm"),
    POLITICAL_THEORY(
            "politicalTheory", Form.TEXT, "ly luan chinh tri|llct|trinh do llct|ly luan|trinh do ly luan chinh tri"),
    FOREIGN_LANGUAGE("foreignLanguage", Form.TEXT, "ngoai ngu|nn|trinh do ngoai ngu|trinh do nn|ng ngu"),
    OCCUPATION(
            "occupation",
            Form.TEXT,
            "nghe nghiep chuc vu|nghe nghiep|chuc vu don vi cong tac|don vi cong tac|cong viec"
                    + "|chuc vu chuyen mon|chuc vu nghe nghiep|nghe nghiep chuc vu hien nay|noi cong tac|chuc vu|nghe nghiep hien nay"
                    + "|chuc vu noi cong tac|chuc vu chinh quyen doan the|don vi hoc tap cong tac"),
    INTRODUCED_BY(
            "introducedBy",
            Form.MASS,
            "to chuc gioi thieu|don vi gioi thieu|doan the gioi thieu|noi gioi thieu"
                    + "|nguoi gioi thieu|gioi thieu|to chuc gt|tc gioi thieu|co quan gioi thieu"),
    MASS_ORGANISATION(
            "massOrganisation", Form.MASS, "doan the|to chuc doan the|doan hoi|thuoc doan the|sinh hoat doan the"),
    GROUP("group", Form.TEXT, "nhom nguon|nhom|doi tuong|thuoc nhom|thanh phan|nguon"),
    CELL(
            "cell",
            Form.CELL,
            "chi bo|c bo|cb|chi bo cong nhan|chi bo sinh hoat|chibo|ten chi bo|cb sinh hoat|thuoc chi bo"
                    + "|don vi|sinh hoat tai chi bo|chi bo dang sinh hoat|chi bo de nghi|chi bo gioi thieu"
                    + "|quan ly|ql|qli|qly|chi bo quan ly|cb quan ly|don vi quan ly"),
    INTRODUCED_ON("introducedOn", Form.DATE, "ngay gioi thieu|ngay gt|ngay duoc gioi thieu|thoi gian gioi thieu"),
    LISTED_ON(
            "listedOn",
            Form.DATE,
            "ngay cb cong nhan cam tinh dang|ngay hop cb cong nhan|ngay cong nhan cam tinh dang"
                    + "|ngay cb hop|ngay cong nhan|ngay cong nhan cam tinh|ngay chi bo cong nhan|ngay cb cong nhan"
                    + "|ngay chi bo cong nhan cam tinh dang|ngay cong nhan quan chung uu tu|ngay cn cam tinh dang|ngay cb xet"
                    + "|ngay chi bo hop|ngay cn cam tinh"),
    HELPER(
            "helper",
            Form.PERSON,
            "dang vien giup do|dv giup do|d vien giup do|nguoi giup do|dang vien huong dan"
                    + "|dv huong dan|nguoi huong dan|dang vien duoc phan cong giup do|nguoi duoc phan cong giup do|dvgd"
                    + "|dang vien theo doi giup do|phan cong giup do|dang vien phan cong giup do|d vien huong dan"),
    HELPER_ON("helperOn", Form.DATE, "ngay phan cong giup do|ngay phan cong|ngay pc giup do|ngay pcgd|ngay pc"),
    CERTIFICATE_NO(
            "certificateNo",
            Form.TEXT,
            "so gcn lop boi duong|so gcn|so cn|so giay chung nhan|so chung chi|so cc"
                    + "|so qd cc bd|giay chung nhan|so gcn lop bd|gcn|so gcn lop|so gcn lop cam tinh|so gcn boi duong|so gcn bd|gcn so"
                    + "|so bc cam tinh dang|so bang cam tinh dang|so ngay gcn|so va ngay cap gcn"),
    CERTIFICATE_ON(
            "certificateOn",
            Form.DATE,
            "ngay cap gcn|ngay cap|ngay cap cc|ngay gcn|ngay cap giay chung nhan"
                    + "|ngay cap chung chi|ngay cap chung nhan"),
    READINESS("readiness", Form.TEXT, "phan loai|xep loai|loai|muc do|ploai|p loai"),
    COURSE("course", Form.TEXT, "khoa hoc|khoa|lop|dot|dot hoc|lop hoc|khoa lop"),
    CLASS_ON("classOn", Form.DATE, "ngay khai giang|ngay mo lop|ngay hoc|ngay di hoc|ngay cu di hoc|ngay khai mac"),
    PHONE(
            "phone",
            Form.PHONE,
            "so dien thoai|dien thoai|sdt|dt|dt lien he|so dt|dt di dong|dien thoai di dong|so dien thoai di dong"
                    + "|dien thoai lien he|d thoai|so di dong|tel|phone|mobile|sodt"),
    DECISION_NO(
            "decisionNo",
            Form.TEXT,
            "so qd ket nap|so quyet dinh ket nap|so quyet dinh|so qd|qd ket nap so|so qd kn|so qdkn"),
    DECISION_ON(
            "decisionOn",
            Form.DATE,
            "ngay ky qd|ngay qd ket nap|ngay quyet dinh ket nap|ngay quyet dinh|ngay qd"
                    + "|ngay ky quyet dinh|ngay ky qd ket nap|ngay qdkn|ngay qd kn"),
    JOINED_ON(
            "joinedOn",
            Form.DATE,
            "ngay vao dang|ngay ket nap|ngay le ket nap|ngay ket nap dang|vao dang|ngay vd"
                    + "|ngay vao dang du bi|ngay to chuc le ket nap|ngay vao|ket nap"),
    NEW_MEMBER_CLASS(
            "newMemberClass",
            Form.YES,
            "hoc lop dang vien moi|lop dang vien moi|hoc lop dvm|lop dvm"
                    + "|da hoc lop dang vien moi|bd dang vien moi|boi duong dang vien moi|lop boi duong dang vien moi|lop dv moi|hoc lop dv moi"),
    PROBATION_ENDS_ON(
            "probationEndsOn",
            Form.DATE,
            "ngay het du bi|ngay het han du bi|het du bi|ngay het thoi gian du bi"
                    + "|het han du bi|ngay het han|ngay du 12 thang|thoi han du bi|ngay den han"),
    RECOGNITION_NO(
            "recognitionNo",
            Form.TEXT,
            "so qd chinh thuc|so qd cong nhan|so quyet dinh cong nhan|so qd cong nhan chinh thuc"
                    + "|so quyet dinh chinh thuc|so qd cnct|so qd cong nhan dang vien chinh thuc|so qd ct"),
    RECOGNITION_ON(
            "recognitionOn",
            Form.DATE,
            "ngay qd chinh thuc|ngay qd cong nhan|ngay quyet dinh cong nhan"
                    + "|ngay ky qd chinh thuc|ngay qd cong nhan chinh thuc|ngay quyet dinh chinh thuc|ngay qd cnct|ngay qd ct"
                    + "|ngay ky qd cong nhan"),
    OFFICIAL_ON(
            "officialOn",
            Form.DATE,
            "ngay chinh thuc|chinh thuc|ngay cong nhan chinh thuc|ngay ct|ngay duoc cong nhan chinh thuc"
                    + "|ngay cong nhan dang vien chinh thuc|ngay vao dang chinh thuc"),
    CARD_NO("cardNo", Form.CARD, "so the dv|so the dang|so the dang vien|so the|the dang vien|the dang"),
    MEMBER_KIND("memberKind", Form.MEMBER_KIND, "loai dv|loai dang vien|loai dang|dien dang vien|loai"),
    MEMBER_CODE(
            "memberCode",
            Form.TEXT,
            "ma dv|ma dang vien|ma so dang vien|ma so dv|so hieu dang vien|so ly lich|ma|ma so"),
    ROLE("role", Form.ROLE, "chuc vu dang|chuc vu trong dang|cv dang|chuc danh dang|chuc vu"),
    STATUS(
            "status",
            Form.STATUS,
            "tinh trang sinh hoat|tinh trang sh|tinh trang|trang thai|sinh hoat|tinh hinh sinh hoat"),
    ORG_CODE("code", Form.TEXT, "ma|ma to chuc|ma don vi|ma so|ky hieu|ma tc"),
    ORG_NAME("name", Form.TEXT, "ten to chuc|ten|ten don vi|to chuc|ten to chuc dang|ten co so|ten chi bo|ten day du"),
    ORG_KIND("kind", Form.ORG_KIND, "loai|loai to chuc|loai hinh|loai hinh to chuc|loai tc"),
    ORG_PARENT(
            "parent",
            Form.TEXT,
            "cap tren|truc thuoc|to chuc cap tren|cap tren truc tiep|ma cap tren|thuoc|don vi cap tren"),
    ORG_ALIASES(
            "aliases",
            Form.ALIASES,
            "ten goi khac|ten khac|ten viet tat|ten thuong goi|cach goi khac|viet tat|ten goi tat"),
    VALID_FROM(
            "validFrom",
            Form.DATE,
            "hieu luc tu|tu ngay|ngay thanh lap|ngay hieu luc|thanh lap|co hieu luc tu|bat dau"),
    VALID_TO("validTo", Form.DATE, "hieu luc den|den ngay|ngay het hieu luc|ngay giai the|ket thuc|het hieu luc"),
    OFFICIAL_MEMBERS(
            "officialMembers",
            Form.COUNT,
            "so dv chinh thuc|so dang vien chinh thuc|so dang vien|so dv|tong so dv"
                    + "|tong so dang vien|dv chinh thuc|dang vien chinh thuc"),
    NOTE("note", Form.TEXT, "ghi chu|g chu|ghichu|chu thich|gc|luu y");

    /// How a cell of the field is read.
    enum Form {
        SKIP,
        PART,
        NAME,
        ID,
        BIRTH,
        GENDER,
        ETHNICITY,
        RELIGION,
        TEXT,
        GENERAL,
        PROFESSIONAL,
        MASS,
        CELL,
        DATE,
        PERSON,
        PHONE,
        YES,
        CARD,
        MEMBER_KIND,
        ROLE,
        STATUS,
        ORG_KIND,
        ALIASES,
        COUNT
    }

    private static final Pattern TAIL = Pattern.compile("( \\d+)+$");

    private final String word;
    private final Form form;
    private final String labels;

    Field(String word, Form form, String labels) {
        this.word = word;
        this.form = form;
        this.labels = "|" + labels + "|";
    }

    /// The field's name in the outside format; empty for parts of another field.
    public String word() {
        return word;
    }

    Form form() {
        return form;
    }

    boolean organisation() {
        return form == Form.ORG_KIND
                || name().startsWith("ORG_")
                || this == VALID_FROM
                || this == VALID_TO
                || this == OFFICIAL_MEMBERS;
    }

    /// The field of that word, if a list of this kind may have it.
    public static Optional<Field> named(String word) {
        return Stream.of(values()).filter(field -> field.name().equals(word)).findFirst();
    }

    /// Every field that a column so headed may be, in order of preference.
    static List<Field> headed(String label) {
        var exact = exactly(label);
        return exact.isEmpty() ? beginning(Label.key(label)) : exact;
    }

    /// The fields with exactly this heading, a date or number at its end left out ("Số ĐV chính thức 01/01/2018").
    static List<Field> exactly(String label) {
        var key = Label.key(label);
        var year = label.toLowerCase(Locale.ROOT).contains("ă") && key.equals("nam");
        var exact = Stream.of(values())
                .filter(field -> !key.isEmpty() && field.labels.contains("|" + (year ? "nam sinh" : key) + "|"))
                .toList();
        var shorter = TAIL.matcher(key).replaceAll("");
        return exact.isEmpty() && !shorter.equals(key) && !shorter.isEmpty() ? exactly(shorter) : exact;
    }

    /// Longer headings that begin with a known one of at least two words: "Quê quán (xã, huyện, tỉnh)".
    private static List<Field> beginning(String key) {
        return Stream.of(values())
                .filter(field -> field.longest(key) > 0)
                .sorted(Comparator.comparingInt((Field field) -> field.longest(key))
                        .reversed())
                .toList();
    }

    private int longest(String key) {
        return Stream.of(labels.split("\\|"))
                .filter(label -> label.indexOf(' ') > 0 && key.startsWith(label + " "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
