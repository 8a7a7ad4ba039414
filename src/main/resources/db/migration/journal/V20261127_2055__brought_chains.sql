-- Journals of databases that were brought into this one. Their lines stand in journal.line with numbers of their own, under
-- names of accounts that say where they are from, and are sealed here anew; what they were there can be computed back, so the
-- chain of each stays provable to its end.
create table journal.brought (
    id           integer     primary key,
    name         text        not null unique check (name <> ''),
    lines_from   bigint      not null,
    imports_from bigint      not null,
    sealed       bigint      not null,
    mark         bytea       not null check (octet_length(mark) = 32),
    file         text        not null unique,
    brought_by   text        not null,
    brought_at   timestamptz not null
);
comment on column journal.brought.name is 'Stands behind an @ in the names of accounts that wrote there.';
comment on column journal.brought.lines_from is 'What was added to the number of each line; imports_from: to that of each import.';
comment on column journal.brought.mark is 'The end of the chain there, after that many seals.';
comment on column journal.brought.file is 'SHA-256 of the backup, so that none comes twice.';

create table journal.brought_seal (
    brought_id integer not null references journal.brought,
    number     bigint  not null check (number > 0),
    line       bigint  not null,
    chain      bytea   not null check (octet_length(chain) = 32),
    digest     bytea,
    primary key (brought_id, number)
);
comment on column journal.brought_seal.line is 'The line by its number here.';
comment on column journal.brought_seal.digest is 'Of the row for which the line vouched, as the row was there.';

create trigger brought_is_append_only before update or delete on journal.brought
    for each row execute function journal.refuse_change();
create trigger brought_is_not_truncated before truncate on journal.brought
    for each statement execute function journal.refuse_change();
create trigger brought_seal_is_append_only before update or delete on journal.brought_seal
    for each row execute function journal.refuse_change();
create trigger brought_seal_is_not_truncated before truncate on journal.brought_seal
    for each statement execute function journal.refuse_change();
grant select on journal.brought, journal.brought_seal to ketnap_app;
