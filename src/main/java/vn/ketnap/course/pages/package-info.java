/// The pages of classes on which nothing is recorded in a case: the call, and what came of it.
@NullMarked
package vn.ketnap.course.pages;

import org.jspecify.annotations.NullMarked;
