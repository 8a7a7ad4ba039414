package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program as a process of its own.
///
/// @param said where its words go, both kinds
record OneProgram(Process process, Path said) {

    /// Starts the program with these words, from the classes under test.
    static OneProgram with(Map<String, String> environment, String... words) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes(),
                "vn.ketnap.KetNap"));
        command.addAll(List.of(words));
        return started(command, environment);
    }

    /// Starts what a person starts: `./ketnap` with these words, which becomes the program.
    static OneProgram asInstalled(String... words) {
        var command = new ArrayList<>(List.of("./ketnap"));
        command.addAll(List.of(words));
        return started(command, Map.of());
    }

    private static OneProgram started(List<String> command, Map<String, String> environment) {
        try {
            var said = Files.createTempFile("said", ".txt");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("KETNAP_"));
            builder.environment().put("KETNAP_SECOND_STEP", "offered");
            builder.environment().putAll(environment);
            return new OneProgram(builder.start(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OneProgram with(String... words) {
        return with(Map.of(), words);
    }

    /// Everything on the class path but the tests themselves.
    private static String classes() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return String.join(
                java.io.File.pathSeparator,
                List.of(path.split(java.io.File.pathSeparator)).stream()
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .toList());
    }

    String words() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until the program said this.
    OneProgram until(String word) {
        return until(word, Duration.ofSeconds(90));
    }

    OneProgram until(String word, Duration most) {
        var patience = new Patience(most);
        while (!words().contains(word)) {
            if (!patience.left() || !process.isAlive()) {
                throw new AssertionError("never said " + word + ":\n" + words());
            }
            patience.pause();
        }
        return this;
    }

    /// Waits for the end; answers the exit code.
    int end() {
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                throw new AssertionError("does not end:\n" + words());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As one stops it with Ctrl+C.
    int stop() {
        process.destroy();
        return end();
    }

    /// `kill -9`.
    void kill() {
        process.destroyForcibly();
        end();
    }
}
