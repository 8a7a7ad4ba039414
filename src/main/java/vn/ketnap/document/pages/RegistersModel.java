package vn.ketnap.document.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.document.Registers;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Errors;

/// Registers of numbers, and one of them opened.
///
/// @param keepers organisations whose registers the reader keeps
/// @param open the register looked at, with its numbers, the highest first, and its gaps
public record RegistersModel(
        List<Organization> keepers,
        List<Registers.Register> registers,
        Optional<Opened> open,
        Map<String, String> typed,
        Errors errors) {

    /// Kinds of documents that bear numbers (section 2.2 of the catalogue).
    public static final List<String> KINDS = List.of("NQ", "QĐ", "CV", "BC", "TB", "TTr", "GGT", "KH", "BB", "NX");

    /// A register and what stands in it.
    ///
    /// @param more the number below which the next page begins, where there is one
    public record Opened(
            Registers.Register register, List<Registers.Entry> entries, List<Integer> gaps, Optional<Integer> more) {}

    public RegistersModel {
        keepers = List.copyOf(keepers);
        registers = List.copyOf(registers);
        typed = Map.copyOf(typed);
    }

    public String name(OrganizationRef organization) {
        return keepers.stream()
                .filter(one -> one.id().equals(organization))
                .findFirst()
                .map(Organization::name)
                .orElse("…");
    }

    public String code(OrganizationRef organization) {
        return keepers.stream()
                .filter(one -> one.id().equals(organization))
                .findFirst()
                .map(Organization::code)
                .orElse("");
    }

    public String path(Registers.Register register) {
        return "/registers?org=" + code(register.organization()) + "&kind="
                + java.net.URLEncoder.encode(register.kind(), java.nio.charset.StandardCharsets.UTF_8) + "&term="
                + register.term();
    }

    public boolean hasTerm(LocalDate term) {
        return term.getYear() > 1930;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
