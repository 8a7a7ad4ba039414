/// The pages on which the tree of organisations is changed, each change from a day on.
@NullMarked
package vn.ketnap.organization.pages;

import org.jspecify.annotations.NullMarked;
