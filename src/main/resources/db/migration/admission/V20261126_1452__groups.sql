-- Named groups of people who are followed (nhóm theo dõi): a field of work, a campaign. Nothing is ever taken out of
-- the tables; the latest row counts.
create table admission.source_group (
    id         uuid primary key,
    part_id    uuid        not null,
    created_by text        not null,
    created_at timestamptz not null
);
comment on column admission.source_group.part_id is 'The part of the tree that keeps the group: a cell or a committee.';
create index source_group_part on admission.source_group (part_id);

create table admission.source_group_name (
    id          bigint generated always as identity primary key,
    group_id    uuid        not null references admission.source_group,
    name        text        not null check (name <> '' and length(name) <= 40),
    ended       boolean     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index source_group_name_of on admission.source_group_name (group_id, id desc);

create table admission.source_grouped (
    id          bigint generated always as identity primary key,
    group_id    uuid        not null references admission.source_group,
    case_id     uuid        not null references admission.case_file,
    belongs     boolean     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index source_grouped_of on admission.source_grouped (group_id, case_id, id desc);
create index source_grouped_case on admission.source_grouped (case_id);

create view admission.current_group with (security_invoker = true) as
    select distinct on (n.group_id) g.id, g.part_id, n.name, n.ended
    from admission.source_group g join admission.source_group_name n on n.group_id = g.id
    order by n.group_id, n.id desc;

create view admission.current_grouped with (security_invoker = true) as
    select distinct on (m.group_id, m.case_id) m.group_id, m.case_id, m.belongs
    from admission.source_grouped m order by m.group_id, m.case_id, m.id desc;

create trigger source_group_is_append_only before update or delete on admission.source_group
    for each row execute function journal.refuse_change();
create trigger source_group_name_is_append_only before update or delete on admission.source_group_name
    for each row execute function journal.refuse_change();
create trigger source_grouped_is_append_only before update or delete on admission.source_grouped
    for each row execute function journal.refuse_change();

grant select, insert on admission.source_group, admission.source_group_name, admission.source_grouped to ketnap_app;
grant select on admission.current_group, admission.current_grouped to ketnap_app;

-- A group is seen where its part is seen; who is in it, where the case is seen too.
alter table admission.source_group enable row level security;
create policy group_in_scope on admission.source_group
    using (organization.in_scope(part_id)) with check (organization.in_scope(part_id));
alter table admission.source_group_name enable row level security;
create policy group_name_in_scope on admission.source_group_name
    using (exists (select 1 from admission.source_group g where g.id = group_id));
alter table admission.source_grouped enable row level security;
create policy grouped_in_scope on admission.source_grouped
    using (exists (select 1 from admission.source_group g where g.id = group_id)
           and exists (select 1 from admission.case_file f where f.id = case_id));
