package vn.ketnap.exchange;

import vn.ketnap.basics.Actor;

/// Takes the rows of one kind of list to the doors.
interface Intake {

    /// Takes one row. What a held row had already written is taken back by the caller.
    RowOutcome take(Entry entry, Actor actor);
}
