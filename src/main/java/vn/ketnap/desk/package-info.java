/// The pages where rooms meet: what is to be done, a person's page, a cell's page. Decides nothing.
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "basics",
            "journal",
            "web",
            "organization",
            "regulation",
            "people",
            "admission",
            "admission :: pages",
            "planning",
            "reporting",
            "exchange"
        })
@NullMarked
package vn.ketnap.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
