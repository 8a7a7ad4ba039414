/// The pages of forms, of an office's own templates, and of registers of numbers.
@NullMarked
package vn.ketnap.document.pages;

import org.jspecify.annotations.NullMarked;
