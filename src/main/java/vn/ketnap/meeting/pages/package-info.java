/// The pages on which meetings are convened, recorded and read.
@NullMarked
package vn.ketnap.meeting.pages;

import org.jspecify.annotations.NullMarked;
