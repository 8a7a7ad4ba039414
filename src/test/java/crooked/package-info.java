/// A small crooked house, outside the program: each fence of the real one is seen to fail on it.
@NullMarked
package crooked;

import org.jspecify.annotations.NullMarked;
