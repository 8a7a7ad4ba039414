package vn.ketnap.admission.pages;

import org.springframework.stereotype.Component;
import vn.ketnap.admission.forms.Archive;
import vn.ketnap.admission.forms.PaperBatches;
import vn.ketnap.document.Batches;
import vn.ketnap.document.Pdf;

/// What makes files of papers.
@Component
record PaperMaking(Batches batches, PaperBatches many, Archive archive, Pdf pdf) {}
