@ApplicationModule(displayName = "Upstairs", allowedDependencies = "cellar")
@NullMarked
package vn.ketnap.fence.upstairs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
