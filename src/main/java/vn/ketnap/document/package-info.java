/// Forms by version, papers written from them, numbers issued by register, papers kept with their hash; templates of an
/// office. Knows nothing of what is said in a paper: who fills one brings its [vn.ketnap.document.Fields].
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"basics", "journal", "web", "organization", "regulation"})
@NullMarked
package vn.ketnap.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
