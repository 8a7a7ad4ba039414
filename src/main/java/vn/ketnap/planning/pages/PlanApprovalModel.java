package vn.ketnap.planning.pages;

import java.util.Map;
import java.util.Optional;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.Plan;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Overtaken;

/// What the form of an approval shows.
public record PlanApprovalModel(
        Organization part, Plan plan, Map<String, String> typed, Errors errors, Optional<Overtaken> overtaken) {

    public PlanApprovalModel {
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String path(String page) {
        return "/plans/" + plan.year() + page + "?org=" + part.code();
    }
}
