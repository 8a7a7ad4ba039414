-- Reports of committees of very many cells, compiled in the background from those of their units: how far each is, and
-- what came of it. Kept in the database, so that any node shows it and another goes on where one was broken off.
create table reporting.compiled (
    id         uuid        primary key,
    part_id    uuid        not null,
    report     text        not null,
    from_day   date        not null,
    to_day     date        not null,
    asked_by   text        not null,
    asked_at   timestamptz not null,
    state      text        not null default 'waiting' check (state in ('waiting', 'working', 'ready', 'failed')),
    worker     uuid,
    units      integer     not null default 0,
    done       integer     not null default 0,
    touched_at timestamptz not null,
    figures    jsonb,
    check (to_day >= from_day),
    check ((state = 'ready') = (figures is not null))
);
comment on column reporting.compiled.figures is 'The table: counts only, never a case or a name.';
comment on column reporting.compiled.worker is 'Which program makes it; another takes over when it has stood still.';
create index compiled_of_part on reporting.compiled (part_id, report, from_day, to_day);
create unique index compiled_once_at_a_time on reporting.compiled (part_id, report, from_day, to_day)
    where state in ('waiting', 'working');

-- The tables of the units directly below, as each gets ready.
create table reporting.compiled_line (
    compiled_id uuid    not null references reporting.compiled on delete cascade,
    key         text    not null,
    n           integer not null,
    label       jsonb   not null,
    figures     jsonb   not null,
    primary key (compiled_id, key)
);

grant select, insert, update, delete on reporting.compiled, reporting.compiled_line to ketnap_app;

alter table reporting.compiled enable row level security;
create policy compiled_in_figures on reporting.compiled
    using (organization.in_figures(part_id)) with check (organization.in_figures(part_id));
alter table reporting.compiled_line enable row level security;
create policy compiled_line_in_figures on reporting.compiled_line
    using (exists (select 1 from reporting.compiled c where c.id = compiled_id))
    with check (exists (select 1 from reporting.compiled c where c.id = compiled_id));
