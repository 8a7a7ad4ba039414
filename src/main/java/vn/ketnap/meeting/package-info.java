/// Sessions of cells and committees: convened, attendance, agenda, remarks heard, votes, minutes.
@ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {
            "basics",
            "journal",
            "web",
            "organization",
            "people",
            "admission",
            "admission :: pages",
            "admission :: forms",
            "document"
        })
@NullMarked
package vn.ketnap.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
