package vn.ketnap.course;

/// A line of the list of classes, with the people whom the reader may see.
///
/// @param learners on the roster, those taken off left out
public record CourseRow(Course course, int learners, int sent, int passed) {}
