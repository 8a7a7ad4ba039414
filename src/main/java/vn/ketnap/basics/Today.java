package vn.ketnap.basics;

import java.time.LocalDate;

/// The working date (ngày làm việc của chương trình): law, due days, "not in the future". Instants come from a
/// [java.time.Clock]. Only the demo can move this date; every page then says that the day is assumed.
public interface Today {

    LocalDate date();

    /// True when somebody set the date, as the demo does.
    boolean assumed();
}
