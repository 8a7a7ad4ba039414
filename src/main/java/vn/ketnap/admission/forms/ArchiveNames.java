package vn.ketnap.admission.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ketnap.document.Bundle;

/// Folders and names of the digitised file (CV 1361-CV/BTCTW of 30/6/2026, section 12 of the catalogue):
/// `M1.M2.M3.M4.M5/{CCCD}_{HoTen}` and `{STT}.{Ten_khong_dau}[.n]`. What is not known is left out, never guessed.
final class ArchiveNames {

    /// Five groups of digits: two, then three each.
    private static final Pattern CODE = Pattern.compile("\\d{2}(\\.\\d{3}){4}");

    private ArchiveNames() {}

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /// @param code of the organisation; where it is none of five groups its name stands in its place
    static String folder(String code, String organisation, Optional<String> identity, String name) {
        return (isCode(code) ? code : Bundle.fileName(organisation)) + "/"
                + identity.map(number -> number + "_").orElse("") + Bundle.fileName(name);
    }

    /// The names of papers without ending: a running number where several would have the same.
    static Map<CasePaper, String> of(List<CasePaper> papers) {
        var same = papers.stream().collect(Collectors.groupingBy(ArchiveNames::name, Collectors.counting()));
        var given = new HashMap<String, Integer>();
        var names = new LinkedHashMap<CasePaper, String>();
        for (var paper : papers) {
            var name = name(paper);
            names.put(paper, same.getOrDefault(name, 1L) == 1 ? name : name + "." + given.merge(name, 1, Integer::sum));
        }
        return names;
    }

    /// `43.Nghi_quyet_de_nghi_ket_nap_dang_vien`, or without the number where it is not known.
    private static String name(CasePaper paper) {
        return number(paper).map(one -> one + ".").orElse("")
                + Bundle.fileName(paper.form().title().vi());
    }

    /// The number of its type, where it is known.
    static Optional<String> number(CasePaper paper) {
        var types = paper.form().archived(paper.fields());
        return types.size() == 1 ? Optional.of("%02d".formatted(types.getFirst())) : Optional.empty();
    }
}
