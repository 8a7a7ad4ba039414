@ApplicationModule(
        displayName = "Cellar",
        allowedDependencies = {})
@NullMarked
package vn.ketnap.fence.cellar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
