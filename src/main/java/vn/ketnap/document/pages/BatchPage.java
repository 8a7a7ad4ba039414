package vn.ketnap.document.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.Batch;
import vn.ketnap.document.BatchOrder;
import vn.ketnap.document.Batches;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// How far papers made together are: the page asks again by itself every second until the file is there.
@Controller
class BatchPage {

    private final Batches batches;

    BatchPage(Batches batches) {
        this.batches = batches;
    }

    @GetMapping("/batches/{id}")
    Page show(@PathVariable UUID id, Actor actor, HttpServletResponse response) {
        var batch = batches.find(id, actor).orElseThrow(NotHere::new);
        if (batch.isWorking()) {
            response.setHeader("Refresh", "1");
        }
        return Page.of("document/Batch", batch);
    }

    /// The file, a piece at a time.
    @GetMapping("/batches/{id}/file")
    void file(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        var batch = batches.find(id, actor).filter(Batch::isReady).orElseThrow(NotHere::new);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(batch.file(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentType(type(batch));
        response.setContentLengthLong(batch.bytes());
        batches.write(batch, response.getOutputStream());
    }

    private static String type(Batch batch) {
        if (batch.kind() == BatchOrder.Kind.ZIP) {
            return "application/zip";
        }
        return batch.file().endsWith(".pdf")
                ? "application/pdf"
                : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }
}
