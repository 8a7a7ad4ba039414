/// Reading a list as a careful clerk would: pure, no database, no clock. What was written stays beside what was read.
@NullMarked
package vn.ketnap.exchange.lists;

import org.jspecify.annotations.NullMarked;
