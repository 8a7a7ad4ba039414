package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organizations;

/// The roll of a cell on a day against every vote of the ward's story.
@KetNapTest
class RollOfTheStoryTests {

    private static final Set<String> VOTES_OF_CELLS = Set.of("cell-voted", "recognition-voted");

    @Autowired
    private ToldWard ward;

    @Autowired
    private People people;

    @Autowired
    private Organizations organizations;

    private record Vote(String cell, LocalDate on, int official, int excluded) {}

    @Test
    void the_roll_proposes_the_official_members_of_every_vote_of_a_cell() throws IOException {
        ward.told();
        var votes = votes();
        var proposed = new ArrayList<Vote>();
        var tooMany = new ArrayList<Vote>();

        for (var vote : votes) {
            var roll = roll(vote);
            proposed.add(new Vote(vote.cell(), vote.on(), roll.official(), vote.excluded()));
            if (vote.excluded() > roll.excludable().size()) {
                tooMany.add(vote);
            }
        }

        assertThat(votes).hasSizeGreaterThan(30);
        assertThat(proposed).containsExactlyElementsOf(votes);
        assertThat(tooMany).as("more left out than the roll allows").isEmpty();
    }

    @Test
    void one_recognised_votes_from_the_decision_though_official_from_the_end_of_the_twelve_months() {
        ward.told();
        var before = member("MN", LocalDate.of(2018, 2, 28), "Nguyễn Khánh Phượng");
        var after = member("MN", LocalDate.of(2018, 3, 1), "Nguyễn Khánh Phượng");

        assertThat(before.votes(LocalDate.of(2018, 2, 28))).isFalse();
        assertThat(after.votes(LocalDate.of(2018, 3, 1))).isTrue();
        assertThat(after.votesFrom()).contains(LocalDate.of(2018, 3, 1));
        assertThat(after.officialOn()).contains(LocalDate.of(2018, 1, 19));
    }

    private Member member(String cell, LocalDate day, String name) {
        return roll(new Vote(cell, day, 0, 0)).members().stream()
                .filter(one -> one.fullName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Roll roll(Vote vote) {
        return TestDatabase.everywhere(() -> people.roll(cell(vote.cell()), vote.on()));
    }

    private OrganizationRef cell(String code) {
        return organizations.byCode(code).orElseThrow().id();
    }

    private static List<Vote> votes() throws IOException {
        var votes = new ArrayList<Vote>();
        for (var person : story().get("persons")) {
            for (var fact : person.get("facts")) {
                if (VOTES_OF_CELLS.contains(fact.get("step").asString())) {
                    votes.add(new Vote(
                            person.get("cell").asString(),
                            LocalDate.parse(fact.get("on").asString()),
                            fact.get("official").asInt(),
                            fact.get("excluded").asInt()));
                }
            }
        }
        return votes;
    }

    private static JsonNode story() throws IOException {
        try (var file = RollOfTheStoryTests.class.getResourceAsStream("/demo/story-2018.json")) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(file));
        }
    }
}
