/// Tables, statistics, pictures and sentences from views that rooms publish (`<room>.report_…`). Writes
/// nothing but figures: as they were when they were handed in, and as they were compiled for very many cells.
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"basics", "journal", "web", "organization", "regulation", "document"})
@NullMarked
package vn.ketnap.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
