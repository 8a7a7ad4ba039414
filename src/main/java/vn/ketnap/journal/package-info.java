/// Who did or saw what, when; append-only, each line sealed after the one before; ids only, never names or words.
@ApplicationModule(displayName = "Journal", allowedDependencies = "basics")
@NullMarked
package vn.ketnap.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
