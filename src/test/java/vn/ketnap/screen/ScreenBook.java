package vn.ketnap.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The screens of the manual, `docs/man-hinh.md`: each as the officer sees it, on a desk and on a phone. Kept only when
/// asked for, by `./docs/pictures.sh`.
final class ScreenBook {

    private static final Path DOCS = Path.of("docs");
    private static final String FOLDER = "pictures/man-hinh";

    private final List<String> entries = new ArrayList<>();

    /// Rules are shown in `docs/regulation`; accounts have no picture.
    static boolean shows(String pattern) {
        return !pattern.startsWith("/regulation") && !pattern.startsWith("/account");
    }

    static boolean isAskedFor() {
        return Boolean.getBoolean("ketnap.screen-book");
    }

    void desk(Page page, String pattern) {
        entries.add("## %s%n%n`%s`%n%n![Máy bàn](%s) ![Điện thoại](%s)%n"
                .formatted(
                        page.locator("h1").first().innerText().strip(),
                        pattern,
                        file(pattern, ""),
                        file(pattern, "-390")));
        keep(page, file(pattern, ""));
    }

    void phone(Page page, String pattern) {
        keep(page, file(pattern, "-390"));
    }

    /// Writes the page on which they all stand.
    void write() {
        try {
            Files.writeString(DOCS.resolve("man-hinh.md"), """
                    # Các màn hình

                    Mỗi trang như cán bộ tổ chức của phường thấy, trên màn hình 1366×768 và trên điện thoại rộng 390 điểm. Người trong ảnh đều là người hư cấu của phường minh họa.
                    Ảnh chụp bằng `./docs/pictures.sh`.

                    """ + String.join("\n", entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Page page, String file) {
        page.screenshot(new Page.ScreenshotOptions()
                .setType(ScreenshotType.JPEG)
                .setQuality(60)
                .setPath(DOCS.resolve(file)));
    }

    /// `/cases/{mn}/cell-voted` is kept as `cases-mn-cell-voted.jpg`.
    private static String file(String pattern, String width) {
        var name = pattern.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return FOLDER + "/" + (name.isEmpty() ? "todo" : name) + width + ".jpg";
    }
}
