package vn.ketnap.desk.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// Who sits, sat or is to sit in an organisation, by name.
@Component
class Sitting {

    private final Seats seats;
    private final People people;

    Sitting(Seats seats, People people) {
        this.seats = seats;
        this.people = people;
    }

    List<Seats.Seat> terms(OrganizationRef organization) {
        return seats.terms(organization);
    }

    Map<PersonRef, String> names(List<Seats.Seat> terms) {
        return people.findAll(terms.stream().map(Seats.Seat::person).distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
