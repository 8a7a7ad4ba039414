package vn.ketnap.people;

import vn.ketnap.basics.PersonRef;

/// A person's name, birth or cell changed, in this transaction; whoever keeps copies refreshes them.
public record PersonChanged(PersonRef person) {}
