package vn.ketnap.desk.pages;

import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Member;
import vn.ketnap.people.MemberCards;
import vn.ketnap.people.Places;
import vn.ketnap.web.NotHere;

/// Puts together the page of a member without a case.
@Component
class MemberModels {

    private final MemberCards cards;
    private final Organizations organizations;
    private final Places places;
    private final Authority authority;
    private final Today today;

    MemberModels(MemberCards cards, Organizations organizations, Places places, Authority authority, Today today) {
        this.cards = cards;
        this.organizations = organizations;
        this.places = places;
        this.authority = authority;
        this.today = today;
    }

    MemberModel of(PersonRef id, Actor actor) {
        var card = cards.of(id, today.date()).orElseThrow(NotHere::new);
        var cell = card.person().cell();
        authority.require(actor, Permission.SEE_CASES, cell, today.date());
        var shown = card.member().map(Member::cell).orElse(cell);
        return new MemberModel(
                card,
                organizations.find(shown, today.date()).or(() -> organizations.latest(shown)),
                today.date(),
                may(actor, Permission.RECORD_CELL_ACTS, cell),
                may(actor, Permission.SEE_IDENTITY_NUMBERS, cell),
                may(actor, Permission.SEE_CV, cell),
                places.on(today.date()));
    }

    private boolean may(Actor actor, Permission permission, OrganizationRef cell) {
        return authority.may(actor, permission, cell, today.date());
    }
}
