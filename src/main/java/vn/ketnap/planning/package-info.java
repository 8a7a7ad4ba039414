/// Yearly plans and targets, activities, movements, supervision; progress read from admission.
@ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {"basics", "journal", "web", "organization", "people", "document", "admission"})
@NullMarked
package vn.ketnap.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
