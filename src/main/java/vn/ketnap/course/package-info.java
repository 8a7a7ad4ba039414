/// Both classes, the awareness class and the class for new members: calls, quota, rosters, attendance, results. Being
/// sent and the certificate are acts of the case.
@ApplicationModule(
        displayName = "Course",
        allowedDependencies = {"basics", "journal", "web", "organization", "people"})
@NullMarked
package vn.ketnap.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
