package vn.ketnap.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.document.Bundle;
import vn.ketnap.document.Fields;
import vn.ketnap.document.OfficePapers;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Member;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Language;
import vn.ketnap.web.Tongue;
import vn.ketnap.web.Words;

/// The door to invitations (giấy mời họp, F-GM-01): one for everybody on the roll of a meeting and every guest.
@Service
public class Invitations {

    private static final String FORM = "F-GM-01";

    private final Convened convened;
    private final Seats seats;
    private final People people;
    private final OfficePapers papers;
    private final Tongue tongue;

    Invitations(Convened convened, OfficePapers papers, Seats seats, People people, Words words) {
        this.convened = convened;
        this.seats = seats;
        this.people = people;
        this.papers = papers;
        this.tongue = words.in(Language.VI);
    }

    /// Somebody invited.
    ///
    /// @param office what the person is, empty where nothing is known
    public record Guest(String name, String office) {}

    /// Who is invited: the roll in its order, then the guests typed, parted by commas or semicolons.
    @Transactional(readOnly = true)
    public List<Guest> guests(Meeting meeting) {
        var said = meeting.convening();
        var offices = seats.of(said.part(), said.on()).stream()
                .collect(Collectors.toMap(Seats.Seat::person, Seats.Seat::seat, (first, _) -> first));
        var guests = new ArrayList<Guest>();
        for (Member member : convened.roll(said).members()) {
            var seat = Optional.ofNullable(offices.get(member.person()));
            guests.add(new Guest(
                    member.fullName(),
                    seat.map(one -> tongue.t("organization.seat." + one)).orElse("")));
        }
        Arrays.stream(meeting.typed().getOrDefault("guests", "").split("[,;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> guests.add(new Guest(name, "")));
        return guests;
    }

    /// The invitations of some of them, drawn from the template that counts for the part.
    ///
    /// @param first the number of the first, from 1
    /// @param agenda of which the papers say how many people each part has, never who
    @Transactional(readOnly = true)
    public List<Bundle.Item> of(Meeting meeting, List<Guest> some, int first, Agenda agenda) {
        var said = meeting.convening();
        var paper = convened.paper(FORM, said, convened.dayOfCall(said));
        var signer = papers.secretary(paper.whose(), paper.day())
                .flatMap(people::find)
                .map(Person::fullName)
                .orElse("");
        var drawer = papers.drawer(paper, signer);
        var same = fields(said, convened.name(paper), agenda);
        var items = new ArrayList<Bundle.Item>();
        for (var i = 0; i < some.size(); i++) {
            var fields = new Fields()
                    .putAll(same)
                    .put("invitation.name", some.get(i).name())
                    .put("invitation.office", some.get(i).office());
            var name = "%03d_%s.docx"
                    .formatted(
                            first + i, Bundle.fileName("Giấy mời " + some.get(i).name()));
            items.add(new Bundle.Item(name, drawer.apply(fields)));
        }
        return items;
    }

    private Fields fields(Convening said, String body, Agenda agenda) {
        var fields = new Fields()
                .put("meeting.title", tongue.t("meeting.title." + said.body().word(), body))
                .put("meeting.day", said.on())
                .put("meeting.hour", said.hour())
                .put("meeting.place", said.place())
                .put("meeting.of-cell", said.body() == Body.CELL)
                .put("meeting.of-committee", said.body() == Body.COMMITTEE)
                .put("meeting.of-standing", said.body() == Body.STANDING_COMMITTEE)
                .put(
                        "meeting.matters",
                        agenda.sections().stream()
                                .map(section -> tongue.t(
                                        "meeting.matter." + section.name(),
                                        agenda.in(section).size()))
                                .map(one -> new Fields().put("matter.words", one))
                                .toList());
        said.chair().flatMap(people::find).map(Person::fullName).ifPresent(name -> fields.put("meeting.chair", name));
        return fields;
    }
}
