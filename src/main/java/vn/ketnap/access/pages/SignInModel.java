package vn.ketnap.access.pages;

import java.util.Optional;
import vn.ketnap.web.Sentence;

/// The forms of signing in.
///
/// @param question what a device is asked for its key; nothing where keys cannot be used
public record SignInModel(String account, String back, Optional<Sentence> complaint, Optional<String> question) {}
