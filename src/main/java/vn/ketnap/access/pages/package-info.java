/// The pages of signing in and of accounts.
@NullMarked
package vn.ketnap.access.pages;

import org.jspecify.annotations.NullMarked;
