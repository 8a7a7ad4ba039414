/// Pages that show what several rooms know.
@NullMarked
package vn.ketnap.desk.pages;

import org.jspecify.annotations.NullMarked;
