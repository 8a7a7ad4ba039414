package vn.ketnap.access;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Introducer;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.meeting.Body;
import vn.ketnap.meeting.Convening;
import vn.ketnap.meeting.MeetingKind;
import vn.ketnap.meeting.Meetings;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.people.Activity;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Membership;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;
import vn.ketnap.planning.Activities;
import vn.ketnap.planning.ActivityKind;
import vn.ketnap.planning.ActivitySaid;
import vn.ketnap.planning.Supervision;
import vn.ketnap.planning.VisitKind;
import vn.ketnap.planning.VisitSaid;
import vn.ketnap.planning.VisitTopic;

/// A province with two wards and their cells, and an account for every role at every place around one cell, each with a
/// case of its own in that cell to ask for.
final class Neighbourhood {

    /// Where a role is held, as seen from the cell of the case.
    enum Place {
        OWN,
        PARENT,
        ABOVE,
        SIBLING,
        CHILD,
        OTHER_WARD,
        ENDED,
        NONE;

        boolean reachesTheCell() {
            return this == OWN || this == PARENT || this == ABOVE;
        }

        boolean holds() {
            return this != ENDED && this != NONE;
        }
    }

    private static final Actor PROGRAM = Actor.program("test");
    private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2018, 9, 26);

    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final Map<Place, OrganizationRef> parts = new EnumMap<>(Place.class);
    private final Map<String, CaseId> cases = new HashMap<>();
    final Map<String, PersonRef> persons = new HashMap<>();

    private final Organizations organizations;
    private final People people;
    private final Admissions admissions;
    private final Accounts accounts;
    private final Rights rights;
    private final Meetings meetings;
    private String meeting = "";
    private String activity = "";
    private String visit = "";

    Neighbourhood(
            Organizations organizations,
            People people,
            Admissions admissions,
            Accounts accounts,
            Rights rights,
            Meetings meetings) {
        this.organizations = organizations;
        this.people = people;
        this.admissions = admissions;
        this.accounts = accounts;
        this.rights = rights;
        this.meetings = meetings;
    }

    void settle() {
        var province = add("P", OrganizationKind.PROVINCE_COMMITTEE, Optional.empty());
        var ward = add("A", OrganizationKind.BASE_COMMITTEE, Optional.of(province));
        var cell = add("A1", OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
        parts.put(Place.ABOVE, province);
        parts.put(Place.PARENT, ward);
        parts.put(Place.OWN, cell);
        parts.put(Place.ENDED, cell);
        parts.put(Place.SIBLING, add("A2", OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward)));
        parts.put(Place.CHILD, add("A1D", OrganizationKind.YOUTH_UNION, Optional.of(cell)));
        parts.put(Place.OTHER_WARD, add("B", OrganizationKind.BASE_COMMITTEE, Optional.of(province)));
        meeting = meetings.convene(monthly(cell), PROGRAM).toString();
        accounts.create("target-" + mark, "Người được quản lý", "mot mat khau dai", false, PROGRAM);
        rights.give("target-" + mark, Role.CELL_SECRETARY, cell, Span.since(LONG_AGO), PROGRAM);
        for (var role : Role.values()) {
            for (var place : Place.values()) {
                account(role, place);
            }
        }
    }

    /// An activity of the cell, and a visit to it that was held.
    void works(Activities activities, Supervision supervision) {
        var day = day("2018-09-20");
        activity = activities
                .record(
                        part(Place.OWN),
                        new ActivitySaid(
                                ActivityKind.EMULATION,
                                day,
                                day,
                                "Ngày Chủ nhật xanh",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                ""),
                        PROGRAM)
                .toString();
        visit = supervision
                .plan(
                        part(Place.OWN),
                        new VisitSaid(
                                VisitKind.INSPECTION,
                                YearMonth.of(2018, 9),
                                List.of(VisitTopic.LISTS),
                                "Phó Bí thư Đảng ủy",
                                Optional.of(day),
                                "Chi ủy",
                                "Danh sách nguồn"),
                        PROGRAM)
                .toString();
    }

    String name(Role role, Place place) {
        return (role + "-" + place + "-" + mark).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    OrganizationRef part(Place place) {
        return Objects.requireNonNull(parts.get(place));
    }

    /// The path with what this account is to ask for filled in.
    String filled(String path, String account) {
        return path.replace("{person}", String.valueOf(persons.get(account)))
                .replace("{case}", String.valueOf(cases.get(account)))
                .replace("{cell}", "A1" + mark)
                .replace("{meeting}", meeting)
                .replace("{activity}", activity)
                .replace("{visit}", visit)
                .replace("{account}", "target-" + mark)
                .replace("{nothing}", UUID.randomUUID().toString());
    }

    private void account(Role role, Place place) {
        var name = name(role, place);
        accounts.create(name, "Tài khoản " + name, "mot mat khau dai", false, PROGRAM);
        if (place != Place.NONE) {
            rights.give(name, role, part(place), span(role, place), "kiểm tra", PROGRAM);
        }
        var person = people.add(said("Nguyễn Văn " + mark), PROGRAM);
        var first = new Act.Introduced(day("2018-01-05"), Introducer.WOMEN, Words.NONE, Words.NONE);
        var opened = (Outcome.Accepted) admissions.open(person, part(Place.OWN), first, PROGRAM);
        persons.put(name, person);
        cases.put(name, opened.file().id());
        if (role == Role.HELPER) {
            help(name, opened.file().id());
        }
    }

    /// Long ago until today or open; names are opened to a level above for a month at most.
    private static Span span(Role role, Place place) {
        var from = role != Role.LEVEL_ABOVE_BY_NAME
                ? LONG_AGO
                : TODAY.minusDays(place == Place.ENDED ? Rights.DAYS_BY_NAME : 1);
        return place == Place.ENDED
                ? Span.between(from, TODAY)
                : role == Role.LEVEL_ABOVE_BY_NAME ? Span.between(from, TODAY.plusDays(9)) : Span.since(from);
    }

    /// The member behind a helper's account is the one who helps the person of its case.
    private void help(String name, CaseId id) {
        var member = people.add(said("Trần Thị " + mark), PROGRAM);
        people.join(
                member,
                new Membership(
                        part(Place.OWN),
                        Optional.empty(),
                        Optional.of(day("2010-01-01")),
                        Optional.of(day("2011-01-01")),
                        Optional.empty(),
                        Activity.ACTIVE),
                PROGRAM);
        accounts.isPerson(name, member, PROGRAM);
        admissions.perform(id, new Act.Listed(day("2018-02-05"), ""), Words.NONE, PROGRAM);
        admissions.perform(id, new Act.HelperAssigned(day("2018-02-05"), member), Words.NONE, PROGRAM);
    }

    private static Convening monthly(OrganizationRef cell) {
        return new Convening(
                Body.CELL,
                cell,
                MeetingKind.REGULAR,
                day("2018-09-20"),
                "19 giờ 30",
                "Nhà văn hóa",
                Optional.empty(),
                Optional.empty());
    }

    private NewPerson said(String name) {
        return new NewPerson(
                name, Optional.of(BirthDate.of("1990-05-12")), Optional.empty(), Map.of(), part(Place.OWN));
    }

    private OrganizationRef add(String code, OrganizationKind kind, Optional<OrganizationRef> parent) {
        return organizations.add(
                NewOrganization.of(
                        code + mark, "Tổ chức " + code + mark, kind, parent, Span.since(LONG_AGO), List.of()),
                PROGRAM);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
