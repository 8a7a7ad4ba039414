package vn.ketnap.access.pages;

import java.util.Optional;
import vn.ketnap.web.Sentence;

/// The form of signing in.
public record SignInModel(String account, String back, Optional<Sentence> complaint) {}
