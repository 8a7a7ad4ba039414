/// The pages on which the regulations are read.
@NullMarked
package vn.ketnap.regulation.pages;

import org.jspecify.annotations.NullMarked;
