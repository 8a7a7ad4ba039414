package vn.ketnap.journal;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.SealHead;

/// Seals, kept beside the lines. Lines come as the bytes that PostgreSQL sends, for these are what is hashed.
@Repository
class SealStore {

    private static final String WAITING = "copy (select " + SealedRow.LINE + """
             from journal.unsealed u join journal.line l on l.id = u.line order by u.line limit %d)
            to stdout with (format binary)
            """;

    private static final String EVERYTHING = "copy (select " + SealedRow.SEAL + ", " + SealedRow.LINE + """
             from journal.seal s full join journal.line l on l.id = s.line)
            to stdout with (format binary)
            """;

    private static final int AT_ONCE = 5000;
    private static final int HEADING = 19;

    private final JdbcTemplate connection;
    private final JdbcClient db;

    SealStore(JdbcTemplate connection) {
        this.connection = connection;
        this.db = JdbcClient.create(connection);
    }

    /// Keeps other programs from sealing until the transaction ends. False when one is at it.
    boolean claim() {
        return db.sql("select pg_try_advisory_xact_lock(hashtext('journal.seal'))")
                .query(Boolean.class)
                .single();
    }

    /// The last seal's number and chain; the start of the chain when there is none.
    Last last() {
        return db.sql("select number, chain from journal.seal order by number desc limit 1")
                .query((row, n) -> new Last(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElseGet(() -> new Last(0, Chain.start()));
    }

    /// The end of the chain.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Last(long number, byte[] chain) {

        SealHead head() {
            return SealHead.of(number, chain);
        }
    }

    /// Whether a mark is part of the chain, at its place.
    boolean has(SealHead head) {
        return db.sql("select chain from journal.seal where number = :number")
                .param("number", head.number())
                .query((row, n) -> row.getBytes(1))
                .optional()
                .filter(head::isOf)
                .isPresent();
    }

    /// The oldest lines that wait for their seal.
    List<SealedRow> waiting(int most) {
        var rows = new ArrayList<SealedRow>();
        copy(WAITING.formatted(most), tuple -> rows.add(SealedRow.ofLine(tuple)));
        return rows;
    }

    /// How many lines wait for their seal, counted up to so many.
    int countWaiting(int most) {
        return db.sql("select count(*) from (select 1 from journal.unsealed limit :most) as waiting")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /// Seals lines, one after another, behind the last seal.
    void seal(long last, List<Long> lines, List<byte[]> chains) {
        connection.execute((ConnectionCallback<Integer>) open -> {
            try (var seals = open.prepareStatement("""
                            insert into journal.seal (number, line, chain)
                            select ? + n, line, chain from unnest(?, ?) with ordinality as sealed (line, chain, n)
                            """);
                    var done = open.prepareStatement("delete from journal.unsealed where line = any(?)")) {
                Array numbers = open.createArrayOf("bigint", lines.toArray());
                seals.setLong(1, last);
                seals.setArray(2, numbers);
                seals.setArray(3, open.createArrayOf("bytea", chains.toArray(byte[][]::new)));
                done.setArray(1, numbers);
                return seals.executeUpdate() + done.executeUpdate();
            }
        });
    }

    /// Every line with its seal and every seal with its line, as of the present transaction; in the
    /// order of lines, which is nearly that of sealing. From here on the transaction walks along both
    /// sides of every join.
    void everything(Consumer<SealedRow> each) {
        db.sql("select set_config('enable_hashjoin', 'off', true), set_config('enable_nestloop', 'off', true)")
                .query()
                .singleRow();
        copy(EVERYTHING, tuple -> each.accept(SealedRow.of(tuple)));
    }

    /// The end of a chain that came from another database.
    record Brought(int id, SealHead head) {}

    List<Brought> brought() {
        return db.sql("select id, sealed, mark from journal.brought order by id")
                .query((row, n) -> new Brought(row.getInt(1), SealHead.of(row.getLong(2), row.getBytes(3))))
                .list();
    }

    /// Whether a mark is one of that chain.
    boolean has(Brought brought, SealHead head) {
        return db.sql("""
                select exists (select 1 from journal.brought_seal
                    where brought_id = :id and starts_with(encode(chain, 'hex'), :mark))
                """)
                .param("id", brought.id())
                .param("mark", head.mark())
                .query(Boolean.class)
                .single();
    }

    /// Every line of that chain as it was there, with its seal, in the order of sealing.
    void everything(Brought brought, Consumer<SealedRow> each) {
        copy("""
            copy (select s.number, s.chain, s.line - b.lines_from, null::bigint,
                    l.id - b.lines_from, l.at, left(l.account, -1 - length(b.name)), l.what, l.subject, l.part,
                    l.import_id - b.imports_from, l.step, s.digest
                from journal.brought b join journal.brought_seal s on s.brought_id = b.id
                    left join journal.line l on l.id = s.line
                where b.id = %d order by s.number)
            to stdout with (format binary)
            """.formatted(brought.id()), tuple -> each.accept(SealedRow.of(tuple)));
    }

    /// Lines that waited for their seal and are no longer there.
    List<Long> lost() {
        return db.sql("""
                select u.line from journal.unsealed u
                where not exists (select 1 from journal.line l where l.id = u.line) order by u.line
                """).query(Long.class).list();
    }

    /// The lines that vouch for rows, in order of subject and step.
    Stream<RowCheck.Voucher> vouchers(String word) {
        return db
                .sql("""
                select subject, step, digest from journal.line where step is not null and starts_with(what, :word)
                order by subject collate "C", step, id
                """)
                .param("word", word + ":")
                .withFetchSize(AT_ONCE)
                .query((row, n) ->
                        new RowCheck.Voucher(row.getString("subject"), row.getInt("step"), row.getBytes("digest")))
                .stream();
    }

    /// Every tuple of a binary copy. The heading of the stream comes with the first; the end is a count of -1.
    private void copy(String statement, Consumer<byte[]> each) {
        connection.execute((ConnectionCallback<Boolean>) open -> {
            var out = open.unwrap(PGConnection.class).getCopyAPI().copyOut(statement);
            try {
                var first = out.readFromCopy();
                var tuple = Arrays.copyOfRange(first, HEADING, first.length);
                while (ByteBuffer.wrap(tuple).getShort() >= 0) {
                    each.accept(tuple);
                    tuple = out.readFromCopy();
                }
                return out.readFromCopy() == null;
            } finally {
                if (out.isActive()) {
                    out.cancelCopy();
                }
            }
        });
    }
}
