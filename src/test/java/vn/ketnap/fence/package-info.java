/// A small crooked house: each fence of the real one is seen to fail on it.
@NullMarked
package vn.ketnap.fence;

import org.jspecify.annotations.NullMarked;
