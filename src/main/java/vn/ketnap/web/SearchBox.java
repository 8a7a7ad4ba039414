package vn.ketnap.web;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import vn.ketnap.basics.Actor;

/// Where the box in the band looks: a path that takes `q`. The room that can search offers it as a bean.
///
/// @param shownTo who may search on a day; it must not ask the database
public record SearchBox(String path, BiPredicate<Actor, LocalDate> shownTo) {}
