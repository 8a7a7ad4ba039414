package vn.ketnap.admission.pages;

/// What the page of a class shows on the screen, and the list as it is printed.
public record ClassView(ClassModel roster, ClassSheet paper) {}
