package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// A period in which nobody has read a number (số liệu chưa có văn bản).
///
/// @param since the first day of the period
/// @param last the last value known before it, which goes on as a warning; none where there never was one
/// @param readers the titles of the rules and deadlines that read it
public record Gap(Quantity quantity, LocalDate since, Optional<Value> last, List<Text> readers) {

    public Gap {
        readers = List.copyOf(readers);
    }
}
