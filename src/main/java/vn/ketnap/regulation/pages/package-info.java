/// The pages of the regulation: what it says, what nobody has read, and what was entered here.
@NullMarked
package vn.ketnap.regulation.pages;

import org.jspecify.annotations.NullMarked;
