/// The pages on which what is known of a person is put right.
@NullMarked
package vn.ketnap.people.pages;

import org.jspecify.annotations.NullMarked;
