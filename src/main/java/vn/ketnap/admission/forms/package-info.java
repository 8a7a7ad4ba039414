/// How the papers of a case are filled: every field of the dictionary from the acts, the person, the
/// organisations of the day. Nothing is typed here twice; words a paper needs and nobody has said yet are
/// asked once and kept with the case.
@NamedInterface("forms")
@NullMarked
package vn.ketnap.admission.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
