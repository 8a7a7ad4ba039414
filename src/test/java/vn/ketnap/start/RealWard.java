package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A data folder for real work with the organisations of the ward in it, served by the program as installed.
///
/// @param starts how long each start took, until the sign-in page was there
record RealWard(Path folder, int port, List<Duration> starts) {

    static final String CELL = "MN";

    /// Brings the organisations in by command and makes the first account on the first-run page.
    static RealWard founded(Path folder) throws IOException {
        var ward = new RealWard(folder, freePort(), new ArrayList<>());
        assertThat(ward.command("import", "src/main/resources/demo/to-chuc.xlsx"))
                .isZero();
        var program = ward.serve();
        try (var clerk = ward.clerk()) {
            clerk.foundsTheWard("DU");
        }
        assertThat(program.stop()).isIn(0, 143);
        ward.starts().clear();
        return ward;
    }

    /// Starts the program and waits until somebody can sign in.
    OneProgram serve() throws IOException {
        var begun = System.nanoTime();
        var program = OneProgram.asInstalled("serve", "--port", String.valueOf(port), "--data", folder.toString());
        program.until(address(), Duration.ofMinutes(2));
        try (var visitor = clerk()) {
            assertThat(visitor.page("/sign-in").statusCode()).isIn(200, 302);
        }
        starts.add(Duration.ofNanos(System.nanoTime() - begun));
        return program;
    }

    /// Runs a command on the folder; answers its exit code.
    int command(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", folder.toString()));
        var command = OneProgram.asInstalled(all.toArray(String[]::new));
        var code = command.end();
        if (code != 0) {
            System.out.println(command.words());
        }
        return code;
    }

    Clerk clerk() {
        return new Clerk(address());
    }

    /// Names of all who have an introduction in their case, as the database says beside the running program.
    Set<String> introduced() throws SQLException {
        return asked("""
                select p.full_name from admission.act a join admission.case_file f on f.id = a.case_id
                join people.person_version p on p.person_id = f.person_id
                join admission.act_words w on w.case_id = a.case_id and w.step = a.step
                where a.kind = 'introduced' and a.recorded_by = 'canbo'
                """);
    }

    /// Of everybody who is known.
    Set<String> names() throws SQLException {
        return asked("select full_name from people.person_version");
    }

    /// Papers issued, each as its id and its number, that stand in the register and whose bytes are what they were.
    Set<String> issued() throws SQLException {
        return asked("""
                select p.id || ' ' || p.number from document.paper p
                join document.number n on n.paper_id = p.id and n.printed = p.number
                where encode(sha256(p.bytes), 'hex') = p.sha256
                """);
    }

    /// What must never be: the same person entered twice, half a list, an act of a meeting without signed minutes and
    /// the reverse, papers of one number, papers that are not in the register, numbers nobody bears.
    Set<String> crooked() throws SQLException {
        return asked("""
                select 'entered twice: ' || min(full_name) from people.person_version group by full_name
                    having count(distinct person_id) > 1
                union all
                select 'half a list: ' || min(file) from exchange.import i
                    join exchange.import_row r on r.import_id = i.id where i.file like 'Danh Sách %'
                    group by i.id having count(*) <> 4
                union all
                select 'half a meeting: ' || t.on_day from meeting.meeting t
                    join meeting.minutes m on m.meeting_id = t.id
                    where not exists (select 1 from admission.act a where a.kind = 'listed' and a.on_day = t.on_day
                        and strpos(m.details::text, a.case_id::text) > 0)
                union all
                select 'listed without a meeting: ' || a.on_day from admission.act a
                    join admission.case_file f on f.id = a.case_id
                    join people.person_version p on p.person_id = f.person_id
                    where a.kind = 'listed' and p.full_name like 'Người Được Xét %' and not exists (
                        select 1 from meeting.meeting t join meeting.minutes m on m.meeting_id = t.id
                        where t.on_day = a.on_day and strpos(m.details::text, a.case_id::text) > 0)
                union all
                select 'signed without minutes: ' || t.id from meeting.meeting t where t.ended = 'signed'
                    and not exists (select 1 from meeting.minutes m where m.meeting_id = t.id)
                union all
                select 'twice: ' || number from document.paper group by organization_id, kind, number having count(*) > 1
                union all
                select 'not in the register: ' || p.number from document.paper p
                where not exists (select 1 from document.number n where n.paper_id = p.id)
                union all
                select 'gap: ' || g from document.counter c, generate_series(1, c.last) as g
                where not exists (select 1 from document.number n where n.organization_id = c.organization_id
                    and n.kind = c.kind and n.term_from = c.term_from and n.number = g)
                """);
    }

    /// What the database answers beside the running program: the first column.
    Set<String> asked(String sql) throws SQLException {
        var data = DataFolder.existing(folder);
        var url = "jdbc:postgresql://127.0.0.1:" + Postmaster.port(data).orElseThrow() + "/ketnap";
        var keeper = Passwords.of(data.passwords()).keeper();
        var answer = new TreeSet<String>();
        try (var connection = DriverManager.getConnection(url, "ketnap_keeper", keeper);
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
        }
        return answer;
    }

    /// Every backup that lies in the folder is as it was written.
    void assertBackupsAreWhole() throws IOException {
        var shelf = folder.resolve("backups");
        if (Files.isDirectory(shelf)) {
            try (var files = Files.list(shelf)) {
                files.filter(file -> file.toString().endsWith(".ketnap"))
                        .forEach(file -> assertThat(new BackupFile(file, Optional.empty())
                                        .check()
                                        .tables())
                                .isNotEmpty());
            }
        }
    }

    /// The process of the database's server.
    ProcessHandle postmaster() throws IOException {
        var first =
                Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(first)).orElseThrow();
    }

    private String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
