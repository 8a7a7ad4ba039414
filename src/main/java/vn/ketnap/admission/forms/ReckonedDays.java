package vn.ketnap.admission.forms;

import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Certificates;
import vn.ketnap.document.Fields;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.regulation.Regulations;

/// Days that follow from others by the regulation: until when a certificate is good, when the twelve months end.
@Component
class ReckonedDays {

    private final Certificates certificates;
    private final Regulations regulations;
    private final Organizations organizations;

    ReckonedDays(Certificates certificates, Regulations regulations, Organizations organizations) {
        this.certificates = certificates;
        this.regulations = regulations;
        this.organizations = organizations;
    }

    void put(Fields fields, CaseFile file) {
        fields.day("certificate.day")
                .flatMap(certificates::goodUntil)
                .ifPresent(until -> fields.put("certificate.until", until));
        fields.rows("letters")
                .forEach(row -> row.day("letter.day")
                        .flatMap(day -> regulations.number(row.has("letter.abroad") ? "reply-out" : "reply-in", day))
                        .ifPresent(days -> row.put("letter.days", days)));
        fields.day("ceremony.day").ifPresent(day -> {
            var ends = regulations.probationEnds(day);
            fields.put("probation.ends", ends);
            if (!fields.has("recognition.effective") && fields.has("recognition.day")) {
                // Whatever the day of signature, a member is official from the end of the twelve months (ADM-OFF-DATE).
                fields.put("recognition.effective", ends);
            }
            organizations
                    .find(file.cellOn(day), day)
                    .map(Organization::name)
                    .ifPresent(name -> fields.put("ceremony.cell", name));
        });
    }
}
