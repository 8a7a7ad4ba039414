@ApplicationModule(displayName = "Upstairs", allowedDependencies = "cellar")
@NullMarked
package crooked.upstairs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
