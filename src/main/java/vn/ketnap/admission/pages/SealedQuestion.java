package vn.ketnap.admission.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ketnap.basics.PersonRef;

/// A form was sent to a sealed section by somebody who has to say why first: the question is
/// answered in its place, with what was typed carried along.
final class SealedQuestion extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String section;
    private final transient PersonRef person;
    private final String address;
    private final transient Map<String, List<String>> typed;

    private SealedQuestion(String section, PersonRef person, String address, Map<String, List<String>> typed) {
        super("a reason is asked for first", null, false, false);
        this.section = section;
        this.person = person;
        this.address = address;
        this.typed = typed;
    }

    static SealedQuestion of(String section, PersonRef person, HttpServletRequest request) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_")) {
                typed.put(name, List.of(values));
            }
        });
        return new SealedQuestion(section, person, request.getRequestURI(), typed);
    }

    String section() {
        return section;
    }

    PersonRef person() {
        return person;
    }

    /// Where the form was sent.
    String address() {
        return address;
    }

    Map<String, List<String>> typed() {
        return typed;
    }
}
