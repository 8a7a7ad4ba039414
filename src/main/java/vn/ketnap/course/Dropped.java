package vn.ketnap.course;

import java.time.LocalDate;

/// A class called off, or a person taken off its roster: since when, and why.
public record Dropped(LocalDate on, String reason) {}
