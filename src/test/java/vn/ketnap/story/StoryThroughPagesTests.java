package vn.ketnap.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;
import vn.ketnap.start.TestServer;
import vn.ketnap.story.StoryClerk.Way;

/// The story of 2018, told again through the pages by those whose business it is, ends as the story brought in.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryThroughPagesTests {

    /// What differs by the nature of telling, beside who recorded it and when: in which acts, which word and why.
    private static final List<Telling> IN_THE_NATURE_OF_TELLING = List.of(
            new Telling("class-sent", "course", 45, "a class has a name, the file tells none"),
            new Telling("remarked", "words", 40, "a remark says something, the file does not tell what"),
            new Telling("task-given", "words", 53, "a task asks for something"),
            new Telling("task-completed", "(?:of|words)", 24, "and something came of it, of one task"),
            new Telling("new-member-class-certified", "origin", 17, "the officer enters a class for the cells"));

    private final SecondWard second = SecondWard.withItsLists();

    @Autowired
    private ApplicationContext rooms;

    private Map<Way, Integer> told = Map.of();
    private List<String> codes = List.of();

    private record Telling(String act, String word, int times, String why) {}

    @BeforeAll
    void tell(@Autowired ToldWard ward) {
        ward.told();
        told = new StoryClerk(second).tells(StoryFile.of2018());
        codes = WardState.codes(second.owner());
    }

    @AfterAll
    void close() {
        second.close();
    }

    @Test
    void it_ends_in_the_same_state_of_every_case_deadline_counter_and_person() {
        var first = WardState.of(TestServer.owner(rooms), codes);
        var again = WardState.of(second.owner(), codes);
        for (var one : IN_THE_NATURE_OF_TELLING) {
            var differing = first.differences(again).size();
            first = first.without(one.act(), one.word());
            again = again.without(one.act(), one.word());
            assertThat(differing - first.differences(again).size())
                    .as(one.why())
                    .isEqualTo(2 * one.times());
        }

        assertThat(first.lines()).hasSizeGreaterThan(5000);
        assertThat(first.differences(again)).isEmpty();
    }

    @Test
    void votes_go_through_meetings_and_classes_through_classes_and_only_the_rest_through_forms() {
        assertThat(told).isEqualTo(Map.of(Way.LISTS, 124, Way.MEETINGS, 308, Way.CLASSES, 106, Way.FORMS, 544));
        assertThat(second.number("""
                select sum(jsonb_array_length(i -> 'steps'))
                from meeting.minutes m, jsonb_array_elements(m.details -> 'items') i
                """)).isEqualTo(told.get(Way.MEETINGS));
        assertThat(second.number("""
                select count(*) from admission.act a
                where a.kind in ('cell-voted', 'base-voted', 'decided', 'recognition-voted', 'recognition-base-voted',
                    'recognised') and not exists (
                        select 1 from meeting.minutes m, jsonb_array_elements(m.details -> 'items') i
                        where strpos(i ->> 'caseId', a.case_id::text) > 0 and i -> 'steps' @> to_jsonb(a.step))
                """)).as("votes that stand in no minutes").isZero();
    }

    @Test
    void whoever_may_records_it() {
        assertThat(second.recorders()).isEqualTo(Map.of("bithu", 437, "canbo", 501, "thamdinh", 37));
    }

    @Test
    void the_page_of_results_and_the_work_list_say_the_same() {
        second.tellWhatIsBesideTheCases();
        var port = rooms.getEnvironment().getRequiredProperty("local.server.port");
        try (var visitor = new Visitor("http://127.0.0.1:" + port, "canbo", "minh-hoa-canbo")) {
            for (var path : List.of("/reports?from=1/1/2018&to=31/8/2018", "/")) {
                var page = words(visitor, path);
                assertThat(words(second.officer(), path)).as(path).isEqualTo(page);
                assertThat(page).as(path).hasSizeGreaterThan(1000);
            }
        }
        assertThat(words(second.officer(), "/reports?from=1/1/2018&to=31/8/2018"))
                .contains("cử 29 quần chúng", "kết nạp 06 đảng viên", "công nhận 15 đảng viên chính thức", "(6/13)");
    }

    private static String words(Visitor visitor, String path) {
        return Visitor.words(visitor.page(path));
    }
}
