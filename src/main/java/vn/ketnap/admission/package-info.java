/// The admission case, from the first introduction of a person to the Party card.
@ApplicationModule(
        displayName = "Admission",
        allowedDependencies = {"basics", "journal", "web", "organization", "regulation", "people", "course", "document"
        })
@NullMarked
package vn.ketnap.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
