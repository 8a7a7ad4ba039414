/// Persons: identity, biography, membership periods, who sits in which seat, the roll of a cell on a day.
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"basics", "journal", "web", "organization", "regulation"})
@NullMarked
package vn.ketnap.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
