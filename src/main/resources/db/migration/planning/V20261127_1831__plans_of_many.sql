-- What is in force is found from one plan or one cell, however many plans there are.
create index plan_target_of_cell on planning.plan_target (cell_id);

create or replace view planning.report_plan with (security_invoker = true) as
    select p.id as plan_id, d.id as draft_id, d.version, p.year, p.part_id, a.approved_on,
           (select n.approved_on from planning.plan_approval n where n.plan_id = p.id and n.version > d.version
            order by n.version, n.id desc limit 1) as valid_to,
           coalesce(d.total, d.cells_total) as total, d.coverage
    from planning.plan p
    cross join lateral (
        select distinct on (version) * from planning.plan_draft o
        where plan_id = p.id and not exists (
            select 1 from planning.plan_withdrawal w
            where w.plan_id = o.plan_id and w.version = o.version and w.draft_id >= o.id)
        order by version, id desc) as d
    cross join lateral (select approved_on from planning.plan_approval
                        where plan_id = p.id and version = d.version order by id desc limit 1) as a;

create or replace view planning.report_target with (security_invoker = true) as
    select p.year, p.part_id, t.cell_id, a.approved_on,
           (select n.approved_on from planning.plan_approval n where n.plan_id = p.id and n.version > d.version
            order by n.version, n.id desc limit 1) as valid_to,
           m.measure, m.n, d.coverage
    from planning.plan_target t
    join planning.plan_draft d on d.id = t.draft_id
    join planning.plan p on p.id = t.plan_id
    cross join lateral (select approved_on from planning.plan_approval
                        where plan_id = p.id and version = d.version order by id desc limit 1) as a
    cross join lateral (values
        ('sources', t.sources), ('sentToClass', t.sent_to_class), ('admitted', t.admitted),
        ('recognised', t.recognised), ('women', t.women), ('young', t.young), ('minority', t.minority),
        ('religion', t.religion), ('students', t.students), ('militia', t.militia),
        ('enterprises', t.enterprises)) as m (measure, n)
    where not exists (select 1 from planning.plan_draft o
                      where o.plan_id = d.plan_id and o.version = d.version and o.id > d.id)
      and not exists (select 1 from planning.plan_withdrawal w
                      where w.plan_id = d.plan_id and w.version = d.version and w.draft_id >= d.id);

-- Copy: what the plans of a year give to each committee and everything below it, from which day on; the sum of all rows
-- up to a day counts. A committee's own plan counts instead of those below it.
create table planning.node_target (
    node_id  uuid    not null,
    year     integer not null,
    from_day date    not null,
    n        integer not null,
    primary key (node_id, year, from_day)
);
alter table planning.node_target enable row level security;
create policy node_target_in_figures on planning.node_target
    using (organization.in_figures(node_id)) with check (organization.in_figures(node_id));
create view planning.report_node_target with (security_invoker = true) as
    select node_id, year, from_day, n from planning.node_target;
grant select, insert, delete on planning.node_target to ketnap_app;
grant select on planning.report_node_target to ketnap_app;
