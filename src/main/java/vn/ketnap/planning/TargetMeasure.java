package vn.ketnap.planning;

import java.util.Arrays;
import java.util.List;

/// What a plan gives a number for (chỉ tiêu). Where reports count the same thing, the word is theirs.
public enum TargetMeasure {
    /// Tạo nguồn.
    SOURCES("sources"),
    /// Cử đi học lớp bồi dưỡng nhận thức về Đảng.
    SENT_TO_CLASS("sentToClass"),
    /// Kết nạp.
    ADMITTED("admitted"),
    /// Trong đó nữ.
    WOMEN("women"),
    /// Trong đó từ 30 tuổi trở xuống.
    YOUNG("young"),
    /// Trong đó người dân tộc thiểu số.
    MINORITY("minority"),
    /// Trong đó người có đạo.
    RELIGION("religion"),
    /// Trong đó học sinh, sinh viên.
    STUDENTS("students"),
    /// Trong đó dân quân, quân nhân.
    MILITIA("militia"),
    /// Trong đó người làm việc ở doanh nghiệp.
    ENTERPRISES("enterprises"),
    /// Dự kiến chuyển đảng chính thức.
    RECOGNISED("recognised");

    private final String word;

    TargetMeasure(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /// True for what is counted among the admissions of a cell and cannot be more than they are.
    public boolean isAmongAdmitted() {
        return compareTo(WOMEN) >= 0 && compareTo(ENTERPRISES) <= 0;
    }

    /// What is counted among the admissions.
    public static List<TargetMeasure> amongAdmitted() {
        return Arrays.stream(values()).filter(TargetMeasure::isAmongAdmitted).toList();
    }
}
