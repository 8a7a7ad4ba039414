/// The tree of organisations through time, seats in it, mass organisations, who may act for which part, who decides on
/// which day.
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"basics", "journal", "web"})
@NullMarked
package vn.ketnap.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
