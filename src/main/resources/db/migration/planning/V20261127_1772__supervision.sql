-- Supervision (kiểm tra, giám sát): visits planned and held, findings, recommendations and what became of them.
-- Whatever is said is a further row, the latest counts; words stand in tables of their own.
create table planning.visit (
    id              uuid primary key,
    organization_id uuid not null
);
comment on column planning.visit.organization_id is 'The organisation that is visited.';
create index visit_organization on planning.visit (organization_id);

create table planning.visit_fact (
    id            bigint generated always as identity primary key,
    visit_id      uuid        not null references planning.visit,
    kind          text        not null check (kind in ('inspection', 'supervision')),
    month         date        not null check (extract(day from month) = 1),
    held_on       date,
    called_off_on date,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    check (held_on is null or called_off_on is null)
);
comment on column planning.visit_fact.month is 'The first day of the month of the plan.';
create index visit_fact_latest on planning.visit_fact (visit_id, id desc);

create table planning.visit_words (
    fact_id           bigint primary key references planning.visit_fact,
    visit_id          uuid   not null references planning.visit,
    topics            text[] not null check (topics <@ array['lists', 'dossiers', 'deadlines', 'meetings']),
    leader            text   not null check (leader <> ''),
    present           text   not null,
    checked           text   not null,
    called_off_reason text   not null default ''
);

create table planning.visit_finding (
    id              bigint generated always as identity primary key,
    finding_id      uuid        not null,
    visit_id        uuid        not null references planning.visit,
    organization_id uuid        not null,
    topic           text        not null check (topic in ('lists', 'dossiers', 'deadlines', 'meetings')),
    fact            text        not null check (fact <> ''),
    withdrawn       text        not null default '',
    recorded_by     text        not null,
    recorded_at     timestamptz not null
);
comment on column planning.visit_finding.organization_id is 'Which organisation the fact is about; never a person.';
comment on column planning.visit_finding.withdrawn is 'Why the finding was taken back; empty while it stands.';
create index visit_finding_latest on planning.visit_finding (visit_id, finding_id, id desc);

create table planning.recommendation (
    id                bigint generated always as identity primary key,
    recommendation_id uuid        not null,
    visit_id          uuid        not null references planning.visit,
    organization_id   uuid        not null,
    due               date        not null,
    closed_on         date,
    withdrawn_on      date,
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    check (closed_on is null or withdrawn_on is null)
);
create index recommendation_latest on planning.recommendation (recommendation_id, id desc);
create index recommendation_visit on planning.recommendation (visit_id);

create table planning.recommendation_words (
    row_id          bigint primary key references planning.recommendation,
    organization_id uuid   not null,
    words           text   not null check (words <> ''),
    how             text   not null default ''
);
comment on column planning.recommendation_words.how is 'How it was closed, or why it was taken back.';

create view planning.current_visit with (security_invoker = true) as
    select distinct on (f.visit_id) f.*, v.organization_id, w.topics, w.leader, w.present, w.checked,
           w.called_off_reason
    from planning.visit v
    join planning.visit_fact f on f.visit_id = v.id
    join planning.visit_words w on w.fact_id = f.id
    order by f.visit_id, f.id desc;

create view planning.current_finding with (security_invoker = true) as
    select distinct on (f.finding_id) f.* from planning.visit_finding f order by f.finding_id, f.id desc;

create view planning.current_recommendation with (security_invoker = true) as
    select distinct on (r.recommendation_id) r.*, w.words, w.how
    from planning.recommendation r join planning.recommendation_words w on w.row_id = r.id
    order by r.recommendation_id, r.id desc;

create trigger visit_is_append_only before update or delete on planning.visit
    for each row execute function journal.refuse_change();
create trigger visit_fact_is_append_only before update or delete on planning.visit_fact
    for each row execute function journal.refuse_change();
create trigger visit_words_are_append_only before update or delete on planning.visit_words
    for each row execute function journal.refuse_change();
create trigger visit_finding_is_append_only before update or delete on planning.visit_finding
    for each row execute function journal.refuse_change();
create trigger recommendation_is_append_only before update or delete on planning.recommendation
    for each row execute function journal.refuse_change();
create trigger recommendation_words_are_append_only before update or delete on planning.recommendation_words
    for each row execute function journal.refuse_change();

grant select, insert on planning.visit, planning.visit_fact, planning.visit_words, planning.visit_finding,
    planning.recommendation, planning.recommendation_words to ketnap_app;
grant select on planning.current_visit, planning.current_finding, planning.current_recommendation to ketnap_app;

-- Findings and words are read where the organisation is seen, days are counted where one may count; a visit is also
-- read by whoever may read a finding or a recommendation of it.
alter table planning.visit_finding enable row level security;
create policy visit_finding_in_scope on planning.visit_finding
    using (organization.in_scope(organization_id)) with check (organization.in_scope(organization_id));

alter table planning.recommendation enable row level security;
create policy recommendation_in_figures on planning.recommendation for select
    using (organization.in_figures(organization_id));
create policy recommendation_in_scope on planning.recommendation for insert
    with check (organization.in_scope(organization_id));

alter table planning.recommendation_words enable row level security;
create policy recommendation_words_in_scope on planning.recommendation_words
    using (organization.in_scope(organization_id)) with check (organization.in_scope(organization_id));

alter table planning.visit enable row level security;
create policy visit_in_figures on planning.visit for select
    using (organization.in_figures(organization_id)
           or exists (select 1 from planning.visit_finding f where f.visit_id = visit.id)
           or exists (select 1 from planning.recommendation r where r.visit_id = visit.id));
create policy visit_in_scope on planning.visit for insert with check (organization.in_scope(organization_id));

alter table planning.visit_fact enable row level security;
create policy visit_fact_in_figures on planning.visit_fact for select
    using (exists (select 1 from planning.visit v where v.id = visit_id));
create policy visit_fact_in_scope on planning.visit_fact for insert
    with check (exists (select 1 from planning.visit v
                        where v.id = visit_id and organization.in_scope(v.organization_id)));

alter table planning.visit_words enable row level security;
create policy visit_words_in_scope on planning.visit_words for select
    using (exists (select 1 from planning.visit v
                   where v.id = visit_id and organization.in_scope(v.organization_id))
           or exists (select 1 from planning.visit_finding f where f.visit_id = visit_words.visit_id)
           or exists (select 1 from planning.recommendation r
                      where r.visit_id = visit_words.visit_id and organization.in_scope(r.organization_id)));
create policy visit_words_written_in_scope on planning.visit_words for insert
    with check (exists (select 1 from planning.visit v
                        where v.id = visit_id and organization.in_scope(v.organization_id)));

-- What other rooms may count: visits that were not called off, recommendations that were not taken back.
create view planning.report_visit with (security_invoker = true) as
    select f.visit_id, f.organization_id, f.kind, f.month, f.held_on
    from (select distinct on (x.visit_id) x.*, v.organization_id
          from planning.visit v join planning.visit_fact x on x.visit_id = v.id
          order by x.visit_id, x.id desc) f
    where f.called_off_on is null;

create view planning.report_recommendation with (security_invoker = true) as
    select r.recommendation_id, r.visit_id, r.organization_id, r.due, r.closed_on
    from (select distinct on (x.recommendation_id) x.* from planning.recommendation x
          order by x.recommendation_id, x.id desc) r
    where r.withdrawn_on is null;
grant select on planning.report_visit, planning.report_recommendation to ketnap_app;
