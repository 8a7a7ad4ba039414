package vn.ketnap.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Five hundred papers at once, as a zip and as one Word file to print: how long, and how much memory at most.
public final class Batch {

    private static final int PAPERS = 500;
    private static final LocalDate DAY = LocalDate.of(2018, 8, 20);

    private Batch() {}

    public static void main(String[] none) throws IOException {
        var zip = Files.createTempFile("papers", ".zip");
        report("zip", () -> {
            try (var out = Files.newOutputStream(zip)) {
                Bundle.zip(
                        IntStream.range(0, PAPERS)
                                .mapToObj(i -> new Bundle.Item(i + ".docx", paper(i)))
                                .iterator(),
                        out);
            }
            return Files.size(zip);
        });
        Files.delete(zip);
        report("one Word file", () -> {
            List<DraftPaper> papers =
                    IntStream.range(0, PAPERS).mapToObj(Batch::paper).toList();
            var out = new java.io.ByteArrayOutputStream();
            if (!Bundle.word(papers.iterator(), out)) {
                throw new IllegalStateException("a paper does not go in");
            }
            return out.size();
        });
    }

    /// One form after another, the long ones as well.
    private static DraftPaper paper(int i) {
        var forms = FilledForms.FORMS.all();
        return FilledForms.drawn(forms.get(i % forms.size()), DAY);
    }

    private interface Work {
        long bytes() throws IOException;
    }

    private static void report(String what, Work work) throws IOException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var begun = System.nanoTime();
        var bytes = work.bytes();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                "%d papers, %s: %d ms, %,d kB, heap at most %d of %d MB%n",
                PAPERS,
                what,
                took.toMillis(),
                bytes / 1000,
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
