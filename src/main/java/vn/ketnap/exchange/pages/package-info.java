/// The pages on which lists come in.
@NullMarked
package vn.ketnap.exchange.pages;

import org.jspecify.annotations.NullMarked;
