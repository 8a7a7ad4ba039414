/// The pages of plans of the year.
@NullMarked
package vn.ketnap.planning.pages;

import org.jspecify.annotations.NullMarked;
