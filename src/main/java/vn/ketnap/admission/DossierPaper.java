package vn.ketnap.admission;

/// A kind of paper in a dossier (loại giấy tờ), through all phases; the regulation's form code differs by period.
public enum DossierPaper {
    /// Cả bộ hồ sơ.
    DOSSIER,
    CERTIFICATE,
    APPLICATION,
    CV,
    VERIFICATION,
    INTRODUCTION,
    UNION_RESOLUTION,
    OPINIONS,
    CELL_RESOLUTION,
    SECTION_REPORT,
    BASE_RESOLUTION,
    DECISION,
    MEMBER_FILE,
    NEW_MEMBER_CERTIFICATE,
    SELF_REVIEW,
    HELPER_REVIEW,
    PROBATION_OPINIONS,
    RECOGNITION_RESOLUTION,
    RECOGNITION_BASE_RESOLUTION,
    RECOGNITION_DECISION
}
