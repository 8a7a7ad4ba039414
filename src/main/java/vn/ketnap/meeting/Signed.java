package vn.ketnap.meeting;

import java.time.Instant;

/// Minutes with who signed them when.
///
/// @param proxy true when the officer typed them in for the body that met (nhập thay)
public record Signed(Minutes minutes, String by, Instant at, boolean proxy) {}
