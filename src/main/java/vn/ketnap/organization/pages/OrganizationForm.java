package vn.ketnap.organization.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.TreeChanges;
import vn.ketnap.web.Typed;

/// What an organisation is from a day on, as typed.
public record OrganizationForm(Map<String, String> typed) {

    public OrganizationForm {
        typed = Map.copyOf(typed);
    }

    /// What holds now, to be changed; the day is still to be typed.
    static OrganizationForm of(Organization known, Optional<Organization> parent) {
        var typed = new HashMap<String, String>();
        typed.put("name", known.name());
        typed.put("kind", known.kind().word());
        parent.ifPresent(above -> typed.put("parent", above.code()));
        if (known.delegated()) {
            typed.put("delegated", "true");
        }
        return new OrganizationForm(typed);
    }

    public String value(String key) {
        return typed.getOrDefault(key, "");
    }

    public boolean delegated() {
        return value("delegated").equals("true");
    }

    /// Reads the form; complaints go to `reading`, and nothing comes of it while there are any.
    Optional<TreeChanges.Said> read(Typed reading, Function<String, Optional<Optional<OrganizationRef>>> places) {
        var name = reading.words("name", value("name"));
        var kind = reading.choice("kind", value("kind"), OrganizationKind::named);
        var parent = places.apply(value("parent"));
        if (parent.isEmpty()) {
            reading.complain("parent", "web.typed.choice.missing");
        }
        var from = reading.day("from", value("from"));
        return reading.fine()
                ? Optional.of(new TreeChanges.Said(
                        from.orElseThrow(), name.orElseThrow(), kind.orElseThrow(), parent.orElseThrow(), delegated()))
                : Optional.empty();
    }
}
