package vn.ketnap.admission;

/// Which kind of mass organisation (đoàn thể) introduces a person or stands in for an introducer.
public enum MassOrganisation {
    YOUTH_UNION,
    TRADE_UNION,
    WOMEN,
    FARMERS,
    VETERANS,
    FRONT
}
