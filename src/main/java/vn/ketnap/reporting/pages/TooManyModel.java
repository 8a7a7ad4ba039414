package vn.ketnap.reporting.pages;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ketnap.organization.Organization;

/// Where a report that counts persons may be asked for instead.
///
/// @param address what was asked, with its parameters
public record TooManyModel(String address, List<Organization> units) {

    /// The same question about a unit.
    public String instead(Organization unit) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam("org", unit.code())
                .build()
                .toUriString();
    }
}
