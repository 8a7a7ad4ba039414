package vn.ketnap.story;

import static vn.ketnap.TestDatabase.everywhere;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ketnap.KetNap;
import vn.ketnap.access.Accounts;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.DemoAccounts;
import vn.ketnap.basics.DemoStory;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.start.TestServer;

/// The ward a second time, in a program and a database of its own: its lists brought in, nothing told. Doors are read
/// only; whatever is told goes through the pages, by accounts that may record it.
final class SecondWard implements AutoCloseable {

    private static final Actor PROGRAM = Actor.program("test");
    private static final List<String> LISTS =
            List.of("to-chuc.xlsx", "dang-vien-chi-bo.xlsx", "nguon-phuong-2018.xlsx");

    private final ConfigurableApplicationContext rooms;
    private final Map<String, Visitor> visitors = new HashMap<>();

    private SecondWard(ConfigurableApplicationContext rooms) {
        this.rooms = rooms;
    }

    static SecondWard withItsLists() {
        var ward = new SecondWard(new SpringApplicationBuilder(KetNap.class)
                .run(
                        "--ketnap.today=2018-09-26",
                        "--ketnap.demo=true",
                        "--ketnap.second-step=offered",
                        "--server.address=127.0.0.1",
                        "--server.port=0"));
        everywhere(() -> {
            LISTS.forEach(ward::bringIn);
            return ward.rooms.getBean(DemoAccounts.class).prepare();
        });
        return ward;
    }

    /// Tells what the demo tells of a ward that is there: its plan, its activities. No page of a case is part of it.
    void tellWhatIsBesideTheCases() {
        everywhere(() -> {
            rooms.getBeanProvider(DemoStory.class)
                    .orderedStream()
                    .filter(story -> OrderUtils.getOrder(AopUtils.getTargetClass(story), DemoStory.THE_WARD)
                            == DemoStory.AFTER_THE_WARD)
                    .forEach(story -> story.tell(_ -> {}));
            return rooms;
        });
    }

    JdbcClient owner() {
        return TestServer.owner(rooms);
    }

    /// The one number that a question to the database comes to.
    int number(String question) {
        return owner().sql(question).query(Integer.class).single();
    }

    /// How many acts were recorded since by the accounts of each kind.
    Map<String, Integer> recorders() {
        var many = new HashMap<String, Integer>();
        owner().sql("""
                select split_part(recorded_by, '.', 1), count(*) from admission.act where import_id is null group by 1
                """).query(row -> {
            many.put(row.getString(1), row.getInt(2));
        });
        return many;
    }

    /// Cán bộ: every act that no other may record.
    Visitor officer() {
        return visitor("canbo");
    }

    /// Người thẩm định: what the deciding body does.
    Visitor appraiser() {
        return visitor("thamdinh");
    }

    /// Bí thư chi bộ: what the cell does.
    Visitor secretary(String cell) {
        return switch (cell) {
            case "MN" -> visitor("bithu.mn");
            case "TDP01" -> visitor("bithu.tdp1");
            default -> visitor(elected(cell));
        };
    }

    /// The person of the story, if already entered.
    Optional<Person> person(StoryFile.Told told) {
        return everywhere(() -> rooms.getBean(People.class).sameAs(told.name(), Optional.of(told.born())).stream()
                .filter(one -> one.cell()
                        .equals(rooms.getBean(Organizations.class)
                                .byCode(told.cell())
                                .orElseThrow()
                                .id()))
                .findFirst());
    }

    Optional<CaseFile> file(StoryFile.Told told) {
        return person(told)
                .flatMap(one -> everywhere(() -> rooms.getBean(Cases.class).fileOf(one.id())));
    }

    PersonRef member(String code) {
        return everywhere(() -> rooms.getBean(People.class).byMemberCode(code).orElseThrow());
    }

    /// An account for the secretary of a cell that the demo has none for.
    private String elected(String cell) {
        var account = "bithu." + cell.toLowerCase(Locale.ROOT);
        everywhere(() -> {
            var part = rooms.getBean(Organizations.class).byCode(cell).orElseThrow();
            var since = Span.since(LocalDate.of(2015, 6, 1));
            if (rooms.getBean(Accounts.class).create(account, "Bí thư " + cell, password(account), false, PROGRAM)) {
                rooms.getBean(Rights.class).give(account, Role.CELL_SECRETARY, part.id(), since, PROGRAM);
            }
            return account;
        });
        return account;
    }

    private Visitor visitor(String account) {
        var port = rooms.getEnvironment().getRequiredProperty("local.server.port");
        return visitors.computeIfAbsent(account, name -> new Visitor("http://127.0.0.1:" + port, name, password(name)));
    }

    private void bringIn(String list) {
        var said = new ByteArrayOutputStream();
        var words = List.of("src/main/resources/demo/" + list);
        var code = rooms.getBeansOfType(Command.class).values().stream()
                .filter(one -> one.word().equals("import"))
                .findFirst()
                .orElseThrow()
                .run(words, PROGRAM, new PrintStream(said), new PrintStream(said));
        if (code != 0 && code != 3) {
            throw new AssertionError(list + ": " + said.toString(StandardCharsets.UTF_8));
        }
    }

    private static String password(String account) {
        return "minh-hoa-" + account.replace(".", "-");
    }

    @Override
    public void close() {
        visitors.values().forEach(Visitor::close);
        rooms.close();
    }
}
