-- Data of persons got, or may have got, to somebody who should not have them (vụ lộ dữ liệu): which account, in which time,
-- since when it is known. Whom it concerns is read from the journal and is never written down a second time.
create table people.exposure (
    id          bigint generated always as identity primary key,
    part_id     uuid        not null references organization.organization,
    account     text        not null,
    since       timestamptz not null,
    until       timestamptz not null check (until > since),
    known_at    timestamptz not null,
    said        text        not null check (said <> ''),
    recorded_by text        not null,
    recorded_at timestamptz not null
);
comment on column people.exposure.known_at is 'When it was found out; the time for the notice runs from then.';
comment on column people.exposure.said is 'What happened, without names of persons.';
create trigger exposure_is_append_only before update or delete on people.exposure
    for each row execute function journal.refuse_change();
grant select, insert on people.exposure to ketnap_app;
alter table people.exposure enable row level security;
create policy exposure_in_scope on people.exposure
    using (organization.in_scope(part_id)) with check (organization.in_scope(part_id));

-- What was done about it; each at most once.
create table people.exposure_step (
    exposure_id bigint      not null references people.exposure,
    step        text        not null check (step in ('told', 'ended')),
    said        text        not null check (said <> ''),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (exposure_id, step)
);
comment on column people.exposure_step.step is 'told: the notice was sent; ended: nothing is left to be done.';
create trigger exposure_step_is_append_only before update or delete on people.exposure_step
    for each row execute function journal.refuse_change();
grant select, insert on people.exposure_step to ketnap_app;
alter table people.exposure_step enable row level security;
create policy exposure_step_in_scope on people.exposure_step
    using (exists (select 1 from people.exposure e where e.id = exposure_id))
    with check (exists (select 1 from people.exposure e where e.id = exposure_id));
