package vn.ketnap.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ketnap.basics.Vietnamese;

/// Old and new names of places on a day (địa danh trước và sau khi sắp xếp): what an address that bears one of them is
/// called otherwise. Words are compared by their names, letters, marks and the words `phường`, `TP` … apart.
public record PlaceNames(List<Renamed> all) {

    private static final Pattern KIND = Pattern.compile(
            "^(phuong|xa|thi tran|dac khu|quan|huyen|thi xa|thanh pho|tinh|tp|tt|tx|p|x|q|h|t)(\\.\\s*|\\s+)");

    /// One place, before and from a day on.
    public record Renamed(String before, String now, LocalDate from) {}

    public PlaceNames {
        all = List.copyOf(all);
    }

    /// The address by the new name of its place, where it bears an old one that is known and not the new one beside it.
    public Optional<String> now(String address) {
        return hasBoth(address)
                ? Optional.empty()
                : all.stream()
                        .flatMap(one -> ending(address, one.before()).map(rest -> rest + one.now()).stream())
                        .findFirst();
    }

    /// What the place may have been called before, where the address bears a new name only: several where several
    /// were merged.
    public List<String> before(String address) {
        return hasBoth(address) || now(address).isPresent()
                ? List.of()
                : all.stream()
                        .flatMap(one -> ending(address, one.now()).map(_ -> one.before()).stream())
                        .distinct()
                        .toList();
    }

    /// Whether the address says both, the old one in brackets, as the form asks.
    private static boolean hasBoth(String address) {
        return address.contains("(");
    }

    /// What stands before the place in the address, if the address ends in the place, with or without its province.
    private static Optional<String> ending(String address, String place) {
        var said = parts(address);
        var wanted = parts(place);
        for (var length = wanted.size(); length >= 2; length--) {
            var from = said.size() - length;
            if (from >= 0 && names(said.subList(from, said.size())).equals(names(wanted.subList(0, length)))) {
                return Optional.of(
                        said.subList(0, from).stream().map(part -> part + ", ").reduce("", String::concat));
            }
        }
        return Optional.empty();
    }

    private static List<String> parts(String address) {
        return new ArrayList<>(Stream.of(address.split("[,;]"))
                .map(Vietnamese::tidy)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /// What is compared of a place: `Phường Hội Hợp, TP. Vĩnh Yên` is `hoi hop, vinh yen`.
    static String folded(String place) {
        return String.join(", ", names(parts(place)));
    }

    private static List<String> names(List<String> parts) {
        return parts.stream()
                .map(part -> KIND.matcher(Vietnamese.fold(part)).replaceFirst(""))
                .toList();
    }
}
