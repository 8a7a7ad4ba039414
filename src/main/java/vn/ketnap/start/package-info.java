/// The engine room: the command line, the data folder, the database that runs in it, migrations, and what each
/// transaction may see. Nobody enters it.
@ApplicationModule(
        displayName = "Start",
        allowedDependencies = {"basics"})
@NullMarked
package vn.ketnap.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
