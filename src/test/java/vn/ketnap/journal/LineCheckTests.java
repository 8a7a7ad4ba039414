package vn.ketnap.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;
import vn.ketnap.basics.SealHead;
import vn.ketnap.start.WardCopy;

/// The told ward's own lines in chains of their own: a hundred thousand entries, each tampered with
/// alone, in one of ten ways.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineCheckTests {

    private static final int TAMPERED = 100_000;

    /// A journal that is made anew from real lines again and again, short enough to be held against its seals each
    /// time.
    private static final int LONG = 100;

    private List<SealedRow> told = List.of();

    @BeforeAll
    void copy(@Autowired ApplicationContext rooms, @Autowired ToldWard ward) {
        ward.told();
        var copy = new SealedCopy(WardCopy.of(rooms));
        copy.sealer.sealAll();
        told = copy.rows();
    }

    /// One thing that can be done to one line.
    private interface Way {
        /// @return what is to be said, at the least
        String spoil(List<SealedRow> rows, int at, Random dice);
    }

    private static final List<Way> WAYS = List.of(
            LineCheckTests::changeAByte,
            LineCheckTests::takeTheLineOut,
            LineCheckTests::takeTheSealOut,
            LineCheckTests::takeBothOut,
            LineCheckTests::putALineIn,
            LineCheckTests::changeTheSeal,
            LineCheckTests::swapLines,
            LineCheckTests::swapSeals,
            LineCheckTests::cutOff,
            LineCheckTests::sealAnew);

    @Test
    void whatever_is_done_to_whichever_line_is_found_and_named() {
        var dice = new Random(20261127);
        var rows = List.<SealedRow>of();
        for (var i = 0; i < TAMPERED; i++) {
            var at = i % LONG;
            if (at == 0) {
                rows = sealed(dice);
                assertThat(said(rows, head(rows))).isEmpty();
            }
            var spoilt = new ArrayList<>(rows);
            var way = dice.nextInt(WAYS.size());
            var expected = WAYS.get(way).spoil(spoilt, at, dice);

            assertThat(said(spoilt, head(rows))).as("way %s, entry %s", way, i).contains(expected);
        }
    }

    @Test
    void in_whatever_order_lines_come_a_whole_journal_is_whole() {
        var rows = sealed(new Random(1));
        var dice = new Random(2);
        for (var i = 0; i < 200; i++) {
            var mixed = new ArrayList<>(rows);
            Collections.shuffle(mixed, dice);
            assertThat(said(mixed, head(rows))).isEmpty();
        }
    }

    @Test
    void a_seal_alone_that_was_changed_is_told_from_a_line_that_was() {
        var rows = new ArrayList<>(sealed(new Random(3)));
        changeTheSeal(rows, 30, new Random(4));

        assertThat(said(rows, List.of()))
                .containsExactly("SEAL_CHANGED 31 " + rows.get(30).line());
    }

    @Test
    void a_mark_is_found_by_its_first_digits_with_or_without_gaps() {
        var rows = sealed(new Random(5));
        var some = SealHead.of(50, rows.get(49).chain());

        assertThat(said(
                        rows,
                        List.of(SealHead.typed(some.grouped().toUpperCase(java.util.Locale.ROOT))
                                .orElseThrow())))
                .isEmpty();
        assertThat(said(
                        rows,
                        List.of(SealHead.typed(some.mark().substring(0, 16)).orElseThrow())))
                .isEmpty();
        assertThat(SealHead.typed(some.mark().substring(0, 15))).isEmpty();
        assertThat(said(rows, List.of(SealHead.typed("0123456789abcdef").orElseThrow())))
                .containsExactly("HEAD_GONE 01234567 89abcdef");
    }

    /// Real lines in a chain of their own.
    private List<SealedRow> sealed(Random dice) {
        var from = dice.nextInt(told.size() - LONG);
        var chain = new Chain();
        var rows = new ArrayList<SealedRow>();
        var end = Chain.start();
        for (var row : told.subList(from, from + LONG)) {
            end = chain.after(end, row);
            rows.add(new SealedRow(rows.size() + 1, end, row.line(), false, row.columns(), 0));
        }
        return rows;
    }

    private static String changeAByte(List<SealedRow> rows, int at, Random dice) {
        var row = rows.get(at);
        var bytes = row.columns();
        var from = 3 * Integer.BYTES + 2 * Long.BYTES;
        bytes[from + dice.nextInt(bytes.length - from)] ^= (byte) (1 << dice.nextInt(8));
        rows.set(at, new SealedRow(row.number(), row.chain(), row.line(), false, bytes, 0));
        return "LINE_CHANGED " + row.line() + " " + row.number();
    }

    private static String takeTheLineOut(List<SealedRow> rows, int at, Random dice) {
        var row = rows.get(at);
        rows.set(at, new SealedRow(row.number(), row.chain(), row.line(), false, new byte[0], 0));
        return "LINE_GONE " + row.line() + " " + row.number();
    }

    private static String takeTheSealOut(List<SealedRow> rows, int at, Random dice) {
        var row = rows.get(at);
        rows.set(at, new SealedRow(0, new byte[0], row.line(), false, row.columns(), 0));
        return "LINE_PUT_IN " + row.line();
    }

    private static String takeBothOut(List<SealedRow> rows, int at, Random dice) {
        var row = rows.remove(at);
        return at == LONG - 1 ? cutOff(row, rows) : "SEALS_GONE " + row.number() + " " + row.number();
    }

    private static String putALineIn(List<SealedRow> rows, int at, Random dice) {
        rows.add(
                at,
                new SealedRow(
                        0, new byte[0], 1_000_000 + at, false, rows.get(at).columns(), 0));
        return "LINE_PUT_IN " + (1_000_000 + at);
    }

    private static String changeTheSeal(List<SealedRow> rows, int at, Random dice) {
        var row = rows.get(at);
        var chain = row.chain().clone();
        chain[dice.nextInt(Chain.LENGTH)] ^= (byte) (1 << dice.nextInt(8));
        rows.set(at, new SealedRow(row.number(), chain, row.line(), false, row.bytes(), 0));
        return at == LONG - 1
                ? "LINE_CHANGED " + row.line() + " " + row.number()
                : "SEAL_CHANGED " + row.number() + " " + row.line();
    }

    private static String swapLines(List<SealedRow> rows, int at, Random dice) {
        var other = (at + 1 + dice.nextInt(LONG - 1)) % LONG;
        var one = rows.get(at);
        var two = rows.get(other);
        rows.set(at, new SealedRow(one.number(), one.chain(), two.line(), false, two.bytes(), 0));
        rows.set(other, new SealedRow(two.number(), two.chain(), one.line(), false, one.bytes(), 0));
        return "LINE_CHANGED " + two.line() + " " + one.number();
    }

    private static String swapSeals(List<SealedRow> rows, int at, Random dice) {
        var other = (at + 1 + dice.nextInt(LONG - 1)) % LONG;
        var one = rows.get(at);
        var two = rows.get(other);
        rows.set(at, new SealedRow(two.number(), two.chain(), one.line(), false, one.bytes(), 0));
        rows.set(other, new SealedRow(one.number(), one.chain(), two.line(), false, two.bytes(), 0));
        return "LINE_CHANGED " + one.line() + " " + two.number();
    }

    private static String cutOff(List<SealedRow> rows, int at, Random dice) {
        var last = rows.getLast();
        rows.subList(at, rows.size()).clear();
        return cutOff(last, rows);
    }

    private static String cutOff(SealedRow last, List<SealedRow> left) {
        return "CUT_OFF " + LONG + " " + SealHead.of(LONG, last.chain()).grouped() + " " + left.size();
    }

    /// Changes a line and makes every seal from there anew, as whoever keeps the database could.
    private static String sealAnew(List<SealedRow> rows, int at, Random dice) {
        var head = head(rows).getFirst();
        changeAByte(rows, at, dice);
        var chain = new Chain();
        var end = at == 0 ? Chain.start() : rows.get(at - 1).chain();
        for (var i = at; i < rows.size(); i++) {
            var row = rows.get(i);
            end = chain.after(end, row);
            rows.set(i, new SealedRow(row.number(), end, row.line(), false, row.bytes(), 0));
        }
        return "HEAD_GONE " + head.grouped();
    }

    private static List<SealHead> head(List<SealedRow> rows) {
        return List.of(SealHead.of(rows.size(), rows.getLast().chain()));
    }

    private static List<String> said(List<SealedRow> rows, List<SealHead> heads) {
        var said = new ArrayList<String>();
        Consumer<Breach> listener = one -> said.add(one.kind() + " "
                + String.join(" ", one.about().stream().map(String::valueOf).toList()));
        var check = new LineCheck(listener, heads);
        rows.forEach(check::take);
        check.end();
        return said;
    }
}
