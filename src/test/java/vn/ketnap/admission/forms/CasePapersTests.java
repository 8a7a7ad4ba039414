package vn.ketnap.admission.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.document.Docx;

/// The papers of everybody in the invented ward of 2018, read back from the Word files.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasePapersTests {

    @Autowired
    private CasePapers papers;

    private final List<Drawn> drawn = new ArrayList<>();

    private record Drawn(CaseFile file, CasePaper paper, String text, List<String> missing) {}

    @BeforeAll
    void draw(@Autowired ToldWard ward) {
        ward.told();
        TestDatabase.everywhere(() -> {
            for (var file : ward.files()) {
                var open = papers.of(file).orElseThrow();
                var drawer = papers.drawer(file);
                for (var paper : open.papers()) {
                    if (paper.isPassed()) {
                        var word = drawer.apply(paper);
                        drawn.add(new Drawn(file, paper, Docx.text(word.bytes()), List.copyOf(word.missing())));
                    }
                }
            }
            return null;
        });
    }

    @Test
    void everybody_has_papers_for_the_steps_that_were_taken() {
        assertThat(drawn).hasSizeGreaterThan(300);
        var by = new TreeMap<String, Integer>();
        var lacking = new TreeMap<String, TreeSet<String>>();
        drawn.forEach(one -> by.merge(one.paper().form().code(), 1, Integer::sum));
        drawn.forEach(one -> lacking.computeIfAbsent(one.paper().form().code(), _ -> new TreeSet<>())
                .addAll(one.missing()));
        System.out.println("PAPERS " + by);
        lacking.forEach((form, what) -> System.out.println("LACKING " + form + " " + what));
    }

    @Test
    void no_placeholder_dotted_line_or_bracket_is_left() {
        assertThat(drawn)
                .allSatisfy(one -> assertThat(one.text())
                        .as(one.paper().key())
                        .doesNotContain("{{", "}}", "[[", "]]", "....", "…", "null", "none", "?admission", "?people"));
    }
}
