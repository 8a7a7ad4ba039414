package vn.ketnap.admission;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// What a list of cases asks for. Pages are read by key, never by number: `after` is the last row of the page before.
///
/// @param words part of a name, without regard to diacritics; empty for all
/// @param cells the cells to look in, and no other
/// @param stages the stages wanted; empty for all
/// @param helper only people helped by this member
/// @param group only people in this group
/// @param category only people whom their cell put into this class
public record CaseQuery(
        String words,
        List<OrganizationRef> cells,
        List<Stage> stages,
        Optional<PersonRef> helper,
        Optional<GroupId> group,
        Optional<SourceClass> category,
        Order order,
        Optional<After> after,
        int limit) {

    /// How a list is sorted; every order ends in the identity, so that no row is shown twice.
    public enum Order {
        /// Vietnamese order: the given name first.
        NAME,
        /// What is due first.
        DUE,
        /// Who has been in the list longest.
        LISTED,
        /// Of whom nothing has been said for longest.
        REMARKED,
        /// Whose ceremony was first.
        CEREMONY
    }

    /// The place where the page before ended.
    public record After(String key, CaseId id) {}

    public CaseQuery {
        cells = List.copyOf(cells);
        stages = List.copyOf(stages);
    }

    /// Whatever the group and the class.
    public CaseQuery(
            String words,
            List<OrganizationRef> cells,
            List<Stage> stages,
            Optional<PersonRef> helper,
            Order order,
            Optional<After> after,
            int limit) {
        this(words, cells, stages, helper, Optional.empty(), Optional.empty(), order, after, limit);
    }

    /// The same, of people in a group.
    public CaseQuery inGroup(GroupId one) {
        return new CaseQuery(words, cells, stages, helper, Optional.of(one), category, order, after, limit);
    }

    /// The same, of people whom their cell put into a class.
    public CaseQuery inClass(SourceClass one) {
        return new CaseQuery(words, cells, stages, helper, group, Optional.of(one), order, after, limit);
    }

    /// The same, of people helped by another.
    CaseQuery helpedBy(PersonRef member) {
        return new CaseQuery(words, cells, stages, Optional.of(member), group, category, order, after, limit);
    }
}
