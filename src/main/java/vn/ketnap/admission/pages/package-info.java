/// The pages on which acts are recorded.
@NullMarked
package vn.ketnap.admission.pages;

import org.jspecify.annotations.NullMarked;
