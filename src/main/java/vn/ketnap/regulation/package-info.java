/// What the rules said on a given day and what they say of these facts; working days and holidays.
@ApplicationModule(
        displayName = "Regulation",
        allowedDependencies = {"basics", "journal", "web", "organization"})
@NullMarked
package vn.ketnap.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
