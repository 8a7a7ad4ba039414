package vn.ketnap.basics;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// The end of the sealed journal at some moment (dấu niêm phong). Whoever has it can tell later whether the journal up
/// to there is still what it was.
///
/// @param number how many lines were sealed; 0 where only the mark was written down
/// @param mark the hash that stands for them, in hexadecimal; at least the first 16 digits
public record SealHead(long number, String mark) {

    private static final int LEAST = 16;
    private static final int BYTES = 32;
    private static final int GROUP = 8;

    /// A mark as somebody typed or copied it, with or without its gaps.
    public static Optional<SealHead> typed(String said) {
        var digits = said.replaceAll("[\\s.·-]", "").toLowerCase(Locale.ROOT);
        return digits.matches("[0-9a-f]{" + LEAST + "," + 2 * BYTES + "}")
                ? Optional.of(new SealHead(0, digits))
                : Optional.empty();
    }

    /// The whole mark of a chain.
    public static SealHead of(long number, byte[] chain) {
        return new SealHead(number, HexFormat.of().formatHex(chain));
    }

    /// Whether this is the mark of that chain, as far as it was written down.
    public boolean isOf(byte[] chain) {
        return HexFormat.of().formatHex(Arrays.copyOf(chain, BYTES)).startsWith(mark);
    }

    /// In groups of eight digits, to be printed and compared.
    public String grouped() {
        return mark.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
