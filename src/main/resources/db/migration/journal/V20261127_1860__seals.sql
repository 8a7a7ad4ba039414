-- The record proves itself: a line may vouch for a row of another room, and every line is sealed after the one before.
alter table journal.line add column step integer, add column digest bytea;
comment on column journal.line.step is 'Which step of the subject was recorded, where the line vouches for one.';
comment on column journal.line.digest is 'SHA-256 of the row that was recorded, as PostgreSQL sends it.';

create table journal.seal (
    number bigint primary key check (number > 0),
    line   bigint not null unique,
    chain  bytea  not null check (octet_length(chain) = 32)
);
comment on column journal.seal.number is 'Running number of sealing, without gaps; lines are sealed in the order in which they become visible.';
comment on column journal.seal.chain is 'SHA-256 of the chain before it and the line: it stands for the line and all sealed before it.';

create table journal.unsealed (
    line bigint primary key
);
comment on table journal.unsealed is 'Lines that wait for their seal. A line that is neither here nor sealed was put in past the program.';
insert into journal.unsealed select id from journal.line;

create function journal.await_seal() returns trigger language plpgsql as $$
begin
    insert into journal.unsealed values (new.id);
    return null;
end $$;
create trigger line_awaits_its_seal after insert on journal.line
    for each row execute function journal.await_seal();

create trigger seal_is_append_only before update or delete on journal.seal
    for each row execute function journal.refuse_change();
create trigger seal_is_not_truncated before truncate on journal.seal
    for each statement execute function journal.refuse_change();
grant select, insert on journal.seal to ketnap_app;
grant select, insert, delete on journal.unsealed to ketnap_app;
