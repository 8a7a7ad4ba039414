package vn.ketnap.document;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many papers a second one processor draws: a resolution of 36 fields, the abstract of a dossier with 111, the
/// longest CV. Each is a whole Word file.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PapersBench {

    private static final LocalDate DAY = LocalDate.of(2018, 8, 20);

    @Param({"F-KND-06", "F-BTV-01", "F-KND-02"})
    private String code = "";

    private Form form = FilledForms.FORMS.all().getFirst();
    private Fields fields = new Fields();

    @Setup
    public void fill() {
        form = FilledForms.FORMS.find(code).orElseThrow();
        fields = FilledForms.fields(form, DAY);
    }

    @Benchmark
    public byte[] draw() {
        return FilledForms.FORMS.draw(form, DAY, fields).bytes();
    }
}
