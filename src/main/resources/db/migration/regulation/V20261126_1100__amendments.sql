create schema regulation;
grant usage on schema regulation to ketnap_app;

create table regulation.amendment (
    id          bigint generated always as identity primary key,
    kind        text        not null check (kind in ('number', 'day', 'year')),
    key         text        not null check (key <> ''),
    valid_from  date        not null,
    value       text        not null check (value <> ''),
    document    text        not null default '',
    clause      text        not null default '',
    note        text        not null default '',
    recorded_by text        not null,
    recorded_at timestamptz not null,
    revokes     bigint unique references regulation.amendment,
    check (kind <> 'number' or valid_from >= date '2016-07-25'),
    check (document <> '' or note <> ''),
    check (revokes is null or note <> '')
);
comment on table regulation.amendment is
    'What an officer entered between two releases: a number from a day, a day off or worked, a year announced. It concerns the whole installation: everyone reads it.';
comment on column regulation.amendment.revokes is
    'A row that takes back another, with its reason; the row taken back stays and no longer counts.';

create trigger amendment_is_append_only before update or delete on regulation.amendment
    for each row execute function journal.refuse_change();
create trigger amendment_is_not_truncated before truncate on regulation.amendment
    for each statement execute function journal.refuse_change();

grant select, insert on regulation.amendment to ketnap_app;
