/// The pages of activities and of supervision, and of plans of the year.
@NullMarked
package vn.ketnap.planning.pages;

import org.jspecify.annotations.NullMarked;
