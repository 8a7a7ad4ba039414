package vn.ketnap.access;

import java.util.Optional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Scope;

/// One request of somebody signed in.
///
/// @param scope how far the database lets the request see
/// @param first the page on which something must be done before any other
record Visit(Actor actor, Scope scope, Optional<String> first) {}
