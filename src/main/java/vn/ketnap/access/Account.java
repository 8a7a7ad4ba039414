package vn.ketnap.access;

import java.util.Optional;
import vn.ketnap.basics.PersonRef;

/// Someone who may sign in (tài khoản). What the account may do are rights, kept with the organisations.
///
/// @param generation grows with each new password and each lock; sessions of an older one have ended
/// @param secondStep whether a code or a key of a device is asked for after the password
public record Account(
        String name,
        String displayName,
        Optional<PersonRef> person,
        boolean locked,
        boolean mustChange,
        int generation,
        boolean secondStep) {}
