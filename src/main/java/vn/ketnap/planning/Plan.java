package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;

/// The plan of one committee for one year (kế hoạch phát triển đảng viên), with all its versions.
///
/// @param part the committee
/// @param versions the first first; never empty
public record Plan(PlanId id, OrganizationRef part, int year, List<PlanVersion> versions) {

    public Plan {
        versions = List.copyOf(versions);
    }

    /// The day on which a plan of a year counts what there is.
    public static LocalDate countedOn(int year) {
        return LocalDate.of(year, 1, 1);
    }

    /// Grows with everything that is written of the plan: what a form has seen of it.
    public long written() {
        return last().saved().number()
                + versions.stream()
                        .flatMap(one -> one.approval().stream())
                        .mapToLong(one -> one.saved().number())
                        .max()
                        .orElse(0);
    }

    public PlanVersion last() {
        return versions.getLast();
    }

    public Optional<PlanVersion> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    /// The version approved last; nothing while the first is a draft.
    public Optional<PlanVersion> inForce() {
        return versions.stream().filter(PlanVersion::isApproved).max(Comparator.comparingInt(PlanVersion::number));
    }

    /// What a reader asks for: the version in force, the draft before there is one.
    public PlanVersion current() {
        return inForce().orElseGet(this::last);
    }

    /// What stood before a version.
    public Optional<PlanVersion> before(PlanVersion version) {
        return version(version.number() - 1);
    }

    /// The draft being worked on, if any.
    public Optional<PlanVersion> draft() {
        return Optional.of(last()).filter(one -> !one.isApproved());
    }
}
