create schema exchange;
grant usage on schema exchange to ketnap_app;

create table exchange.import (
    id          bigint generated always as identity primary key,
    file        text        not null,
    sha256      text        not null,
    kind        text        not null,
    part_id     uuid,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    added       integer     not null default 0,
    updated     integer     not null default 0,
    skipped     integer     not null default 0,
    held        integer     not null default 0,
    undone_by   text,
    undone_at   timestamptz
);
comment on table exchange.import is 'Lists brought in, each taken back as a whole or not at all.';

create table exchange.import_row (
    import_id bigint  not null references exchange.import,
    sheet     text    not null,
    row       integer not null,
    outcome   text    not null check (outcome in ('added', 'updated', 'skipped', 'held')),
    reason    text    not null default '',
    person_id uuid,
    written   jsonb   not null,
    primary key (import_id, sheet, row)
);
comment on column exchange.import_row.written is 'Every cell of the row as written, by column letters.';

create table exchange.mapping (
    signature   text primary key,
    columns     jsonb       not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
comment on table exchange.mapping is 'Columns as a clerk last put them right, for lists with the same heading.';

create table exchange.upload (
    id          uuid primary key,
    file        text        not null,
    content     bytea       not null,
    account     text        not null,
    recorded_at timestamptz not null
);
comment on table exchange.upload is 'Files between upload and import; deleted when brought in or given up.';

grant select, insert, update on exchange.import, exchange.mapping to ketnap_app;
grant select, insert on exchange.import_row to ketnap_app;
grant select, insert, delete on exchange.upload to ketnap_app;
