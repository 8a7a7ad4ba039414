/// Tables, statistics, pictures and sentences from views that rooms publish (`<room>.report_…`). Writes nothing.
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"basics", "journal", "web", "organization", "document"})
@NullMarked
package vn.ketnap.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
