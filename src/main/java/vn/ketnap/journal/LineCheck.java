package vn.ketnap.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ketnap.basics.SealHead;
import vn.ketnap.journal.Breach.Kind;

/// Holds lines against their seals, one after another in whatever order they come. Where that is roughly the order of
/// sealing, hardly anything is kept: only seals that wait for the one before or after them.
final class LineCheck {

    /// A transaction may take so long before its lines are seen, in microseconds.
    static final long LATE = 3_600_000_000L;

    private static final int MOST_WAITING = 10_000;

    /// Where both neighbours of the last one have come.
    private static final End NONE = new End(-1, Chain.start(), null, 0, 0);

    private final Chain chain = new Chain();
    private final Consumer<Breach> breaches;
    private final Map<Long, List<SealHead>> heads = new HashMap<>();
    private final TreeMap<Long, End> ends = new TreeMap<>();
    private final TreeMap<Long, SealedRow> early = new TreeMap<>();
    private final List<End> waiting = new ArrayList<>();
    private End last = new End(0, Chain.start(), null, 0, 0);
    private End highest = last;
    private long lines;
    private long unsealed;

    /// A seal whose successor has not come.
    ///
    /// @param due what the seal should say, where it says something else
    /// @param at of its line
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record End(long number, byte[] chain, byte @Nullable [] due, long line, long at) {}

    /// @param known marks that must be part of the chain
    LineCheck(Consumer<Breach> breaches, Collection<SealHead> known) {
        this.breaches = breaches;
        known.stream()
                .filter(head -> !head.mark().matches("0+"))
                .forEach(head -> heads.computeIfAbsent(beginning(head), _ -> new ArrayList<>())
                        .add(head));
    }

    void take(SealedRow row) {
        lines += row.isThere() ? 1 : 0;
        if (!row.isSealed()) {
            open(row);
            return;
        }
        tick(row.chain());
        var goesOn = last.number() == row.number() - 1;
        var before = goesOn ? last : ends.remove(row.number() - 1);
        if (before == null) {
            early.put(row.number(), row);
        }
        var end = before == null ? end(row, null) : follow(before, row);
        var next = early.isEmpty() ? null : early.remove(row.number() + 1);
        if (next != null) {
            settle(follow(end, next));
        }
        if (goesOn || next == null) {
            if (!goesOn) {
                ends.put(last.number(), last);
            }
            last = next == null ? end : NONE;
        }
    }

    /// When the last row has come.
    void end() {
        ends.put(last.number(), last);
        ends.values().forEach(this::settle);
        ends.remove(NONE.number());
        early.forEach((number, row) -> {
            var before = ends.lowerKey(number);
            breach(Kind.SEALS_GONE, before == null ? number - 1 : before + 1, number - 1);
            if (!row.isThere()) {
                breach(Kind.LINE_GONE, row.line(), number);
            }
        });
        waiting.stream()
                .filter(one -> one.line() < highest.line() && one.at() + LATE < highest.at())
                .forEach(one -> breach(Kind.LINE_BACKDATED, one.line()));
        heads.values()
                .forEach(some -> some.forEach(head -> {
                    if (head.number() > highest.number()) {
                        breach(Kind.CUT_OFF, head.number(), head.grouped(), highest.number());
                    } else {
                        breach(Kind.HEAD_GONE, head.grouped());
                    }
                }));
    }

    /// The lines that are there.
    long lines() {
        return lines;
    }

    /// Those that wait for their seal.
    long unsealed() {
        return unsealed;
    }

    SealHead head() {
        return SealHead.of(highest.number(), highest.chain());
    }

    private void open(SealedRow row) {
        if (!row.waiting()) {
            breach(Kind.LINE_PUT_IN, row.line());
            return;
        }
        unsealed++;
        if (waiting.size() < MOST_WAITING) {
            waiting.add(end(row, null));
        }
    }

    /// Holds a row against the seal before it.
    private End follow(End before, SealedRow row) {
        if (!row.isThere()) {
            settle(before);
            breach(Kind.LINE_GONE, row.line(), row.number());
            return end(row, null);
        }
        var due = chain.after(before.chain(), row);
        var fits = Arrays.equals(due, row.chain());
        if (before.due() != null && !fits && Arrays.equals(chain.after(before.due(), row), row.chain())) {
            breach(Kind.SEAL_CHANGED, before.number(), before.line());
            fits = true;
        } else {
            settle(before);
        }
        if (row.line() < before.line() && row.at() + LATE < before.at()) {
            breach(Kind.LINE_BACKDATED, row.line());
        }
        return end(row, fits ? null : due);
    }

    /// Nothing that comes later tells more about this seal.
    private void settle(End end) {
        if (end.due() != null) {
            breach(Kind.LINE_CHANGED, end.line(), end.number());
        }
    }

    private End end(SealedRow row, byte @Nullable [] due) {
        var end = new End(row.number(), row.chain(), due, row.line(), row.isThere() ? row.at() : 0);
        if (end.number() > highest.number()) {
            highest = end;
        }
        return end;
    }

    private void tick(byte[] seal) {
        if (!heads.isEmpty()) {
            var some = heads.get(ByteBuffer.wrap(seal).getLong());
            if (some != null && some.removeIf(head -> head.isOf(seal)) && some.isEmpty()) {
                heads.remove(ByteBuffer.wrap(seal).getLong());
            }
        }
    }

    private static long beginning(SealHead head) {
        return ByteBuffer.wrap(HexFormat.of().parseHex(head.mark().substring(0, 2 * Long.BYTES)))
                .getLong();
    }

    private void breach(Kind kind, Object... about) {
        breaches.accept(Breach.of(kind, about));
    }
}
