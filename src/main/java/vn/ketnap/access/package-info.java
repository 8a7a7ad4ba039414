/// Signing in: accounts (each may point at a person), sessions; a request becomes an [vn.ketnap.basics.Actor]. Nobody
/// enters this room.
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"basics", "journal", "web", "organization"})
@NullMarked
package vn.ketnap.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
