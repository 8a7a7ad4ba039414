package vn.ketnap.admission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What clients were told of a few cases, and whether one order of all operations explains it: each takes effect at one
/// moment between its call and its answer (linearizability). Writings of a case are numbered, so the order is known and
/// need not be searched for.
final class CaseHistory {

    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final Map<Integer, List<String>> ends = new HashMap<>();

    /// What an operation was.
    enum Kind {
        READ,
        WRITTEN,
        OVERTAKEN
    }

    /// An operation and its answer.
    ///
    /// @param from when it was called, until when it was answered
    /// @param seen how many acts its client had seen
    /// @param number of the act that was written, or of the last that was read
    /// @param marks what was written, or everything that was read
    record Told(Kind kind, int which, long from, long until, int seen, int number, List<String> marks) {}

    void read(int which, long from, long until, List<String> marks) {
        told.add(new Told(Kind.READ, which, from, until, 0, marks.size(), marks));
    }

    void written(int which, long from, long until, int seen, int number, String mark) {
        told.add(new Told(Kind.WRITTEN, which, from, until, seen, number, List.of(mark)));
    }

    void overtaken(int which, long from, long until, int seen) {
        told.add(new Told(Kind.OVERTAKEN, which, from, until, seen, 0, List.of()));
    }

    /// What a case holds when everybody has gone.
    void end(int which, List<String> marks) {
        ends.put(which, marks);
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    long count(Kind kind) {
        return told.stream().filter(one -> one.kind() == kind).count();
    }

    /// Whatever no order explains, in words.
    List<String> anomalies() {
        var found = new ArrayList<String>();
        ends.forEach((which, end) -> of(which, end, found));
        return found;
    }

    private void of(int which, List<String> end, List<String> found) {
        var mine = told.stream().filter(one -> one.which() == which).toList();
        var writings = new Told[end.size() + 1];
        for (var one : mine) {
            if (one.kind() == Kind.WRITTEN) {
                if (one.number() > end.size()
                        || !end.get(one.number() - 1).equals(one.marks().getFirst())) {
                    found.add("lost: " + one);
                } else if (writings[one.number()] != null) {
                    found.add("doubled: " + one + " and " + writings[one.number()]);
                } else if (one.number() != one.seen() + 1) {
                    found.add("written past others: " + one);
                } else {
                    writings[one.number()] = one;
                }
            }
        }
        for (var n = 2; n < writings.length; n++) {
            if (writings[n] == null) {
                found.add("written by nobody: " + end.get(n - 1));
            } else if (writings[n - 1] != null && writings[n].until() < writings[n - 1].from()) {
                found.add("answered before the one before was asked: " + writings[n]);
            }
        }
        if (found.isEmpty()) {
            fits(mine, end, writings, found);
        }
    }

    /// When the n-th writing had certainly happened: when it, or one after it, was answered.
    private static long[] happened(Told[] writings) {
        var by = new long[writings.length + 1];
        by[writings.length] = Long.MAX_VALUE;
        for (var n = writings.length - 1; n >= 2; n--) {
            by[n] = Math.min(by[n + 1], writings[n].until());
        }
        return by;
    }

    private static void fits(List<Told> mine, List<String> end, Told[] writings, List<String> found) {
        var happened = happened(writings);
        for (var one : mine) {
            var known = one.kind() == Kind.READ ? one.number() : one.seen();
            switch (one.kind()) {
                case READ -> {
                    if (!end.subList(0, known).equals(one.marks())) {
                        found.add("read what never stood: " + one);
                    } else if (known >= 2 && writings[known].from() > one.until()) {
                        found.add("read before it was written: " + one);
                    } else if (known + 1 < writings.length && happened[known + 1] < one.from()) {
                        found.add("read what was old: " + one);
                    }
                }
                case WRITTEN -> {
                    if (one.number() + 1 < writings.length && happened[one.number() + 1] < one.from()) {
                        found.add("written after the next: " + one);
                    }
                }
                case OVERTAKEN -> {
                    if (known + 1 >= writings.length || writings[known + 1].from() > one.until()) {
                        found.add("overtaken by nobody: " + one);
                    }
                }
            }
        }
    }
}
