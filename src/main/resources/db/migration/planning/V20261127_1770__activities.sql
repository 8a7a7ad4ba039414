-- Activities (hoạt động) and the persons noticed there. What is said of an activity is a further row, the latest counts.
-- Words stand in tables of their own: whoever only counts sees none of them.
create table planning.activity (
    id              uuid primary key,
    organization_id uuid not null
);
comment on column planning.activity.organization_id is 'The organisation that held it.';
create index activity_organization on planning.activity (organization_id);

create table planning.activity_fact (
    id          bigint generated always as identity primary key,
    activity_id uuid        not null references planning.activity,
    kind        text        not null check (kind in ('propaganda', 'emulation', 'award', 'mass-mobilisation',
                                                     'directive-05', 'thematic')),
    from_day    date        not null,
    to_day      date        not null,
    members     integer     check (members >= 0),
    others      integer     check (others >= 0),
    removed_on  date,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    check (to_day >= from_day)
);
create index activity_fact_latest on planning.activity_fact (activity_id, id desc);

create table planning.activity_words (
    fact_id        bigint primary key references planning.activity_fact,
    activity_id    uuid   not null references planning.activity,
    name           text   not null check (name <> ''),
    place          text   not null,
    outcome        text   not null,
    removed_reason text   not null default ''
);
comment on column planning.activity_words.removed_reason is 'Why the activity does not count; empty while it does.';

create table planning.noticed (
    id          bigint generated always as identity primary key,
    activity_id uuid        not null references planning.activity,
    person_id   uuid        not null,
    case_id     uuid,
    cell_id     uuid        not null,
    counts      boolean     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
comment on table planning.noticed is 'A person noticed at an activity; a further row with counts = false takes the link back.';
comment on column planning.noticed.case_id is 'The case open when the link was made, if there was one.';
comment on column planning.noticed.cell_id is 'The cell of the person then; it stays when the person moves.';
create index noticed_latest on planning.noticed (activity_id, person_id, id desc);
create index noticed_person on planning.noticed (person_id);
create index noticed_case on planning.noticed (case_id);

create view planning.current_activity with (security_invoker = true) as
    select distinct on (f.activity_id) f.*, a.organization_id, w.name, w.place, w.outcome, w.removed_reason
    from planning.activity a
    join planning.activity_fact f on f.activity_id = a.id
    join planning.activity_words w on w.fact_id = f.id
    order by f.activity_id, f.id desc;

create view planning.current_noticed with (security_invoker = true) as
    select distinct on (n.activity_id, n.person_id) n.*
    from planning.noticed n order by n.activity_id, n.person_id, n.id desc;

create trigger activity_is_append_only before update or delete on planning.activity
    for each row execute function journal.refuse_change();
create trigger activity_fact_is_append_only before update or delete on planning.activity_fact
    for each row execute function journal.refuse_change();
create trigger activity_words_are_append_only before update or delete on planning.activity_words
    for each row execute function journal.refuse_change();
create trigger noticed_is_append_only before update or delete on planning.noticed
    for each row execute function journal.refuse_change();

grant select, insert on planning.activity, planning.activity_fact, planning.activity_words, planning.noticed
    to ketnap_app;
grant select on planning.current_activity, planning.current_noticed to ketnap_app;

-- Days and numbers are counted where one may count; words are read where one may see; an activity is also read by
-- whoever may see somebody noticed there.
alter table planning.noticed enable row level security;
create policy noticed_in_figures on planning.noticed for select using (organization.in_figures(cell_id));
create policy noticed_in_scope on planning.noticed for insert with check (organization.in_scope(cell_id));

alter table planning.activity enable row level security;
create policy activity_in_figures on planning.activity for select
    using (organization.in_figures(organization_id)
           or exists (select 1 from planning.noticed n where n.activity_id = activity.id));
create policy activity_in_scope on planning.activity for insert with check (organization.in_scope(organization_id));

alter table planning.activity_fact enable row level security;
create policy activity_fact_in_figures on planning.activity_fact for select
    using (exists (select 1 from planning.activity a where a.id = activity_id));
create policy activity_fact_in_scope on planning.activity_fact for insert
    with check (exists (select 1 from planning.activity a
                        where a.id = activity_id and organization.in_scope(a.organization_id)));

alter table planning.activity_words enable row level security;
create policy activity_words_in_scope on planning.activity_words for select
    using (exists (select 1 from planning.activity a
                   where a.id = activity_id and organization.in_scope(a.organization_id))
           or exists (select 1 from planning.noticed n
                      where n.activity_id = activity_words.activity_id and organization.in_scope(n.cell_id)));
create policy activity_words_written_in_scope on planning.activity_words for insert
    with check (exists (select 1 from planning.activity a
                        where a.id = activity_id and organization.in_scope(a.organization_id)));

-- What other rooms may count: activities that stand, without a word or a name.
create view planning.report_activity with (security_invoker = true) as
    select f.activity_id, f.organization_id, f.kind, f.from_day, f.to_day, f.members, f.others,
           (select count(*) from planning.current_noticed n
            where n.activity_id = f.activity_id and n.counts)::int as noticed
    from (select distinct on (x.activity_id) x.*, a.organization_id
          from planning.activity a join planning.activity_fact x on x.activity_id = a.id
          order by x.activity_id, x.id desc) f
    where f.removed_on is null;
grant select on planning.report_activity to ketnap_app;
