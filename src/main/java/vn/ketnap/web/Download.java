package vn.ketnap.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// A file that goes out of the program to be kept.
public final class Download {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Download() {}

    /// A Word file; `.docx` is added to the name.
    public static ResponseEntity<byte[]> word(String name, byte[] content) {
        return file(name + ".docx", OFFICE + "wordprocessingml.document", content);
    }

    /// An Excel file; `.xlsx` is added to the name.
    public static ResponseEntity<byte[]> excel(String name, byte[] content) {
        return file(name + ".xlsx", OFFICE + "spreadsheetml.sheet", content);
    }

    /// A JSON file; `.json` is added to the name.
    public static ResponseEntity<byte[]> json(String name, byte[] content) {
        return file(name + ".json", "application/json", content);
    }

    /// Says that an Excel file follows, for one that is written piece by piece; `.xlsx` is added to the name.
    public static void excel(String name, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attached(name + ".xlsx"));
        response.setContentType(OFFICE + "spreadsheetml.sheet");
    }

    private static String attached(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(name))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(content);
    }
}
