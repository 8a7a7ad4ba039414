package vn.ketnap.document;

import java.time.LocalDate;

/// Draws papers from the templates that count for a part of the tree; nothing is kept.
@FunctionalInterface
public interface Drawer {

    /// Draws a paper in the layout of its day.
    Drawn draw(Form form, LocalDate day, Fields fields);
}
