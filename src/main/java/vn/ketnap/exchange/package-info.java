/// Lists in and out: reads Excel, shows what it could not read, calls the doors.
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"basics", "journal", "web", "people", "organization", "admission"})
@NullMarked
package vn.ketnap.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
