package vn.ketnap.web;

import java.util.Optional;

/// One way of looking at a list, with how many there are; words already in the reader's language.
///
/// @param letter a class letter (A–D) shown before the label
public record Chip(String path, Optional<String> letter, String label, Optional<Long> count, boolean current) {}
