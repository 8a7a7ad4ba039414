/// The pages on which acts are recorded.
@NamedInterface("pages")
@NullMarked
package vn.ketnap.admission.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
