-- Who backed up everything, when: the engine room may not know the journal, so it has a function for these lines alone.
create function start.note_backup(at timestamptz, account text, what text, file text) returns void language sql as $$
    insert into journal.line (at, account, what, subject) values (at, account, 'backup:' || what, file)
$$;
revoke all on function start.note_backup(timestamptz, text, text, text) from public;
comment on function start.note_backup is 'A line of the journal for a backup. Called by the owner of the tables; the name of the file is no name of a person.';
