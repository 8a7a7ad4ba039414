package vn.ketnap.access;

import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Scope;

/// One request of somebody signed in.
///
/// @param scope how far the database lets the request see
record Visit(Actor actor, Scope scope, boolean mustChange) {}
