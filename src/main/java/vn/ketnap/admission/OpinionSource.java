package vn.ketnap.admission;

/// Who is asked for an opinion on a person: the cell of the place of residence, and each mass organisation (5-KNĐ).
public enum OpinionSource {
    RESIDENCE,
    YOUTH_UNION,
    TRADE_UNION,
    WOMEN,
    FARMERS,
    VETERANS,
    FRONT
}
