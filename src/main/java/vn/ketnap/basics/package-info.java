/// The few words every room uses. Java only: no framework, no database.
@ApplicationModule(
        displayName = "Basics",
        allowedDependencies = {})
@NullMarked
package vn.ketnap.basics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
