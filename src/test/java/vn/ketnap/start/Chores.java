package vn.ketnap.start;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The work of a ward that goes on while the program is killed.
final class Chores {

    /// A case is worked on so often before the next one is begun; pages stay short.
    private static final int A_CASE = 20;

    private Chores() {}

    static List<Chore> of(RealWard ward) {
        return List.of(
                new Introductions(ward.clerk()),
                new Lists(ward.clerk()),
                new Sessions(ward.clerk()),
                new Numbers(ward.clerk()),
                new Backups(ward.clerk()));
    }

    /// Those that take more than one form.
    static List<Chore> ofPages(RealWard ward) {
        return List.of(new Lists(ward.clerk()), new Sessions(ward.clerk()));
    }

    /// People are introduced: a person, a case, an act.
    private static final class Introductions extends Chore {

        Introductions(Clerk clerk) {
            super(clerk);
        }

        @Override
        String name(int number) {
            return "Quần Chúng %06d".formatted(number);
        }

        @Override
        HttpResponse<String> piece(String name) throws IOException {
            return clerk().introducing(name, RealWard.CELL, "");
        }

        @Override
        Set<String> done(RealWard ward) throws Exception {
            return ward.asked("""
                    select p.full_name from admission.act a join admission.case_file f on f.id = a.case_id
                    join people.person_version p on p.person_id = f.person_id
                    join admission.act_words w on w.case_id = a.case_id and w.step = a.step
                    where a.kind = 'introduced' and a.recorded_by = 'canbo' and p.full_name like 'Quần Chúng %'
                    group by 1 having count(*) = 1
                    """);
        }
    }

    /// Lists of four people are brought in.
    private static final class Lists extends Chore {

        private String preview = "";

        Lists(Clerk clerk) {
            super(clerk);
        }

        @Override
        String name(int number) {
            return "Danh Sách %06d".formatted(number);
        }

        @Override
        void before(int number) throws IOException {
            var rows = IntStream.rangeClosed(1, 4)
                    .mapToObj(row -> "%d,%s %d,%02d/%02d/19%02d,%s,12/03/2018"
                            .formatted(
                                    row, name(number), row, number % 28 + 1, row, 60 + number / 28 % 40, RealWard.CELL))
                    .collect(Collectors.joining("\n"));
            var list = "STT,Họ và tên,Ngày sinh,Chi bộ,Ngày CB công nhận cảm tình Đảng\n" + rows + "\n";
            var looked = clerk().sendsFile("/imports", name(number) + ".csv", list, Map.of("kind", "sources"));
            Clerk.expectRedirect(looked);
            preview = Clerk.location(looked);
        }

        @Override
        HttpResponse<String> piece(String name) throws IOException {
            return clerk().sends(preview, preview, Map.of("bring", "true", "kind", "sources"));
        }

        @Override
        Set<String> done(RealWard ward) throws Exception {
            return ward.asked("""
                    select left(p.full_name, 16) from people.person_version p
                    join exchange.import_row r on r.person_id = p.person_id and r.outcome = 'added'
                    join exchange.import i on i.id = r.import_id and i.added = 4
                    where p.full_name like 'Danh Sách %' group by 1 having count(*) = 4
                    """);
        }
    }

    /// Meetings are held that put somebody on the list, and their minutes signed.
    private static final class Sessions extends Chore {

        private static final LocalDate FIRST = LocalDate.parse("2018-03-13");

        private String file = "";
        private String meeting = "";
        private Map<String, String> typed = Map.of();

        Sessions(Clerk clerk) {
            super(clerk);
        }

        @Override
        String name(int number) {
            return "Người Được Xét %06d".formatted(number);
        }

        @Override
        void before(int number) throws IOException {
            var cell = "TDP%02d".formatted(number % 10 + 1);
            file = new PaperClerk(clerk()).introduces(name(number), cell);
            var on = FIRST.plusDays(number);
            var called = clerk().fills(
                            "/meetings/new",
                            Map.of(
                                    "part",
                                    cell + ".cell",
                                    "on",
                                    "%d/%d/%d".formatted(on.getDayOfMonth(), on.getMonthValue(), on.getYear()),
                                    "kind",
                                    "regular"));
            Clerk.expectRedirect(called);
            meeting = Clerk.location(called);
            typed = new HashMap<>(Map.of(
                    "sign", "true", "chair", "Trần Thị Mận", "keeper", "Lê Thị Cúc", "members", "12", "present", "12"));
            var page = clerk().page(meeting).body();
            for (var name : List.of("version", "seen", "on", "kind")) {
                typed.put(name, value(page, name));
            }
        }

        @Override
        HttpResponse<String> piece(String name) throws IOException {
            typed.put("c" + file.substring(file.lastIndexOf('/') + 1) + "-decision", "listed");
            return clerk().sends(meeting, meeting, typed);
        }

        /// Minutes without their act, or an act without its minutes, are counted otherwise than once.
        @Override
        Set<String> done(RealWard ward) throws Exception {
            return ward.asked("""
                    select p.full_name from admission.act a join admission.case_file f on f.id = a.case_id
                    join people.person_version p on p.person_id = f.person_id
                    join meeting.minutes m on strpos(m.details::text, a.case_id::text) > 0
                    join meeting.meeting t on t.id = m.meeting_id and t.ended = 'signed' and t.on_day = a.on_day
                    where a.kind = 'listed' group by 1 having count(*) = 1
                    """);
        }

        private static String value(String page, String name) {
            var field = Pattern.compile("name=\"" + name + "\"[^>]*?value=\"([^\"]*)\"")
                    .matcher(page);
            return field.find() ? field.group(1) : "";
        }
    }

    /// Papers are issued under the next number, withdrawn, and issued again.
    private static final class Numbers extends Chore {

        private final PaperClerk papers;
        private String paper = "";

        Numbers(Clerk clerk) {
            super(clerk);
            this.papers = new PaperClerk(clerk);
        }

        @Override
        String name(int number) {
            return "paper " + number;
        }

        @Override
        void before(int number) throws IOException {
            if (number % A_CASE == 1 || paper.isEmpty()) {
                paper = papers.makesReady("Người Có Giấy %06d".formatted(number));
            }
            papers.withdraws(paper);
        }

        @Override
        HttpResponse<String> piece(String name) throws IOException {
            return papers.issues(paper);
        }

        @Override
        String shown(String piece) throws IOException {
            return papers.shown(paper);
        }

        @Override
        Set<String> done(RealWard ward) throws Exception {
            return ward.issued();
        }
    }

    /// Backups are made on demand.
    private static final class Backups extends Chore {

        Backups(Clerk clerk) {
            super(clerk);
        }

        @Override
        String name(int number) {
            return "backup " + number;
        }

        @Override
        HttpResponse<String> piece(String name) throws IOException {
            return clerk().fills("/backups", Map.of());
        }

        @Override
        boolean oneMore() {
            return false;
        }

        /// Those that lie there must be whole; which of them was asked for by whom is not known.
        @Override
        Set<String> done(RealWard ward) throws Exception {
            ward.assertBackupsAreWhole();
            return new TreeSet<>(acknowledged());
        }
    }
}
