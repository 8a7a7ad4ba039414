package vn.ketnap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.ketnap.basics.Actor;

/// Who asks for a page; the room where one signs in knows.
public interface Visitors {

    Optional<Actor> of(HttpServletRequest request);
}
