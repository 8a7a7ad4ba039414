package vn.ketnap.admission.pages;

import java.util.List;
import vn.ketnap.web.Overtaken;

/// What somebody else recorded of a class while a form of it was open.
///
/// @param changed of whom it was recorded, as they stand now
public record ClassMeanwhile(Overtaken by, List<ClassLine> changed) {

    public ClassMeanwhile {
        changed = List.copyOf(changed);
    }
}
