package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.support.GenericApplicationContext;
import vn.ketnap.basics.SealHead;
import vn.ketnap.basics.SealWitness;

/// The end of the sealed journal in a file of the data folder, `seal.head`: a number and a mark.
///
/// @param folder where it lies
record HeadFile(DataFolder folder) implements SealWitness {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{16,64})\\s*");

    /// Awake from the beginning: the last seals are made while everything else goes to sleep.
    static void register(GenericApplicationContext rooms, DataFolder folder) {
        rooms.registerBean(HeadFile.class, () -> new HeadFile(folder), definition -> definition.setLazyInit(false));
    }

    @Override
    public Optional<SealHead> last() {
        if (!Files.exists(folder.head())) {
            return Optional.empty();
        }
        try {
            var line = LINE.matcher(Files.readString(folder.head()));
            return line.matches()
                    ? Optional.of(new SealHead(Long.parseLong(line.group(1)), line.group(2)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void see(SealHead head) {
        OwnerOnly.write(folder.head(), head.number() + " " + head.mark() + "\n");
    }
}
