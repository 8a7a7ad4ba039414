/// The pages of figures.
@NullMarked
package vn.ketnap.reporting.pages;

import org.jspecify.annotations.NullMarked;
