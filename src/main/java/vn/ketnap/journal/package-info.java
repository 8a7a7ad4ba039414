/// Who did or saw what, when; append-only, ids only, never names or words.
@ApplicationModule(displayName = "Journal", allowedDependencies = "basics")
@NullMarked
package vn.ketnap.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
