package vn.ketnap.planning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of activity it is (loại hoạt động).
public enum ActivityKind {
    /// Tuyên truyền, giáo dục chính trị tư tưởng.
    PROPAGANDA,
    /// Phong trào thi đua yêu nước.
    EMULATION,
    /// Khen thưởng, biểu dương.
    AWARD,
    /// Dân vận, «dân vận khéo».
    MASS_MOBILISATION,
    /// Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh (Chỉ thị 05-CT/TW).
    DIRECTIVE_05,
    /// Sinh hoạt chuyên đề.
    THEMATIC;

    /// The word in addresses and in the database: `mass-mobilisation`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ActivityKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
