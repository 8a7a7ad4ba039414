package vn.ketnap.admission.forms;

import java.util.ArrayList;
import java.util.stream.Collectors;

/// What the contents of a digitised file say beside a paper. In Vietnamese, as the file is.
final class ArchiveNotes {

    private ArchiveNotes() {}

    static String of(CasePaper paper, boolean issued) {
        var notes = new ArrayList<String>();
        var types = paper.form().archived(paper.fields());
        if (types.isEmpty()) {
            notes.add("danh mục được biết không có loại này");
        } else if (types.size() > 1) {
            notes.add("một trong các loại "
                    + types.stream().map("%02d"::formatted).collect(Collectors.joining(", "))
                    + ", chưa biết là loại nào");
        }
        if (!issued) {
            notes.add("chưa ban hành trong chương trình");
        }
        return String.join("; ", notes);
    }
}
