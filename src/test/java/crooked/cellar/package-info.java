@ApplicationModule(
        displayName = "Cellar",
        allowedDependencies = {})
@NullMarked
package crooked.cellar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
