package vn.ketnap.people;

import java.util.Locale;

/// What else is known of a person, each with its purpose in the dossier. Words are kept as written.
public enum Detail {
    ETHNICITY,
    RELIGION,
    HOME_TOWN,
    RESIDENCE,
    OCCUPATION,
    /// The occupation as statistics count it (nghề nghiệp theo bảng mã), with the edition of the list: `2021:student`.
    OCCUPATION_CODE,
    EDUCATION_GENERAL,
    /// `lower-secondary`, `upper-secondary`, …: what ADM-EDU-MIN asks for.
    EDUCATION_GENERAL_LEVEL,
    EDUCATION_PROFESSIONAL,
    EDUCATION_PROFESSIONAL_LEVEL,
    POLITICAL_THEORY,
    FOREIGN_LANGUAGE,
    PHONE,
    /// Nhóm nguồn, as written.
    SOURCE_GROUP,
    /// Phân loại A–D, as set by the cell.
    READINESS,
    /// `yes` or `no`: đoàn viên.
    YOUTH_UNION_MEMBER,
    /// `yes` or `no`: đoàn viên công đoàn.
    TRADE_UNION_MEMBER,
    /// `ordinary`, `special`, `sea`: the area of ADM-EDU-EXC-AREA.
    AREA,
    /// The day somebody once a member left the Party, as an ISO day (ADM-RE-WAIT).
    LEFT_PARTY,
    /// What asks for papers of its own, words apart by blanks: `religion`, `student`, … (section 7.1).
    SPECIAL,
    /// Các tên gọi khác (item 2 of 2-KNĐ), or `không`.
    OTHER_NAMES,
    /// Nơi đăng ký khai sinh (item 5).
    BIRTH_PLACE,
    /// Nơi tạm trú (item 7); [#RESIDENCE] is where the person is registered.
    TEMPORARY_RESIDENCE,
    NATIONALITY,
    SCIENCE_TECHNOLOGY,
    DEGREE,
    ACADEMIC_TITLE,
    INFORMATICS,
    MINORITY_LANGUAGE,
    /// Ngày và nơi kết nạp Đoàn (item 12).
    YOUTH_UNION_JOINED,
    /// The day on which the CV was declared, as an ISO day.
    CV_ON,
    /// What the CV states not to be there, words apart by blanks: `abroad`, `sibling`, … ([Cv#NONE]).
    CV_NONE,
    NOTE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Detail named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
