package vn.ketnap.admission;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import vn.ketnap.regulation.Regulations;

/// How long the whole rulebook takes to load, as at the start of a program: once, cold, each time in a JVM of its own.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
public class LoadingBench {

    @Benchmark
    public Regulations load() {
        return Regulations.asReleased();
    }
}
