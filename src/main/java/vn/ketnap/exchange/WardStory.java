package vn.ketnap.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.DemoStory;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Text;
import vn.ketnap.exchange.lists.Lists;

/// The ward of the demo: its lists brought in and its story told, through the same doors as everybody.
@Component
@Order(DemoStory.THE_WARD)
class WardStory implements DemoStory {

    private static final List<String> LISTS =
            List.of("to-chuc.xlsx", "dang-vien-chi-bo.xlsx", "nguon-phuong-2018.xlsx");

    private final Imports imports;
    private final StoryTeller teller;
    private final Helpers helpers;

    WardStory(Imports imports, StoryTeller teller, Helpers helpers) {
        this.helpers = helpers;
        this.imports = imports;
        this.teller = teller;
    }

    @Override
    public void tell(Consumer<Text> said) {
        var demo = Actor.program("demo");
        for (var list : LISTS) {
            var result = imports.bring(list, bytes(list), Lists.Wishes.of(Optional.empty()), Answers.NONE, false, demo);
            if (result instanceof Imports.Brought brought) {
                said.accept(new Text(
                        "Nhập " + list + ": " + brought.count(RowOutcome.Kind.ADDED) + " dòng thêm mới, "
                                + brought.count(RowOutcome.Kind.HELD) + " dòng chờ trả lời",
                        "Brought in " + list + ": " + brought.count(RowOutcome.Kind.ADDED) + " rows added, "
                                + brought.count(RowOutcome.Kind.HELD) + " held"));
            }
        }
        var told = teller.tell(bytes("story-2018.json"), demo);
        said.accept(new Text(
                "Kể chuyện 2018: " + told.recorded() + " bước của " + told.persons() + " người, " + told.skipped()
                        + " bước đã có sẵn",
                "Told the story of 2018: " + told.recorded() + " acts of " + told.persons() + " people, "
                        + told.skipped() + " already there"));
    }

    /// The helper's account is that of whoever helps most people of the kindergarten's cell.
    @Override
    public Map<String, PersonRef> behind() {
        return helpers.busiestIn("MN").map(one -> Map.of("giupdo", one)).orElse(Map.of());
    }

    private static byte[] bytes(String file) {
        try (var in = WardStory.class.getResourceAsStream("/demo/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
