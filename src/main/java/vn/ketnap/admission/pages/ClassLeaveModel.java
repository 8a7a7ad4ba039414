package vn.ketnap.admission.pages;

import java.util.Optional;

/// What the page shows on which somebody is taken off a roster, or a class is called off.
///
/// @param line who is taken off; nothing when the whole class is called off
public record ClassLeaveModel(ClassModel roster, Optional<ClassLine> line) {}
