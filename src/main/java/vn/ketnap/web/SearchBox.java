package vn.ketnap.web;

/// Where the box in the band looks: a path that takes `q`. The room that can search offers it as a bean.
public record SearchBox(String path) {}
