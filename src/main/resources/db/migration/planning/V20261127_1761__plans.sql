-- The plan of a year (chỉ tiêu năm): one for an organisation and a year, in versions; each saving is a further row.
create table planning.plan (
    id      uuid primary key,
    part_id uuid    not null,
    year    integer not null check (year between 1930 and 2200),
    unique (part_id, year)
);
comment on column planning.plan.part_id is 'The committee whose plan it is.';

-- What a version says as a whole; the latest row of a version counts, and none is written after its approval.
create table planning.plan_draft (
    id          bigint generated always as identity primary key,
    plan_id     uuid        not null references planning.plan,
    version     integer     not null check (version > 0),
    reason      text        not null default '',
    total       integer     check (total between 0 and 9999),
    cells_total integer     not null check (cells_total >= 0),
    coverage    boolean     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    check ((version = 1) = (reason = '')),
    unique (id, plan_id)
);
comment on column planning.plan_draft.reason is 'Why a version after the first was drawn up.';
comment on column planning.plan_draft.total is 'Admissions given to the whole organisation, where a number was given; the sum of the cells may differ.';
comment on column planning.plan_draft.cells_total is 'Admissions summed over the cells.';
comment on column planning.plan_draft.coverage is 'Whether every cell that has sources is to admit somebody.';
create index plan_draft_of_version on planning.plan_draft (plan_id, version, id desc);

-- The line of one cell in one draft.
create table planning.plan_target (
    draft_id      bigint  not null,
    plan_id       uuid    not null,
    cell_id       uuid    not null,
    members       integer not null check (members >= 0),
    present       integer not null check (present >= 0),
    sources       integer not null check (sources between 0 and 9999),
    sent_to_class integer not null check (sent_to_class between 0 and 9999),
    admitted      integer not null check (admitted between 0 and 9999),
    recognised    integer not null check (recognised between 0 and 9999),
    women         integer not null check (women between 0 and admitted),
    young         integer not null check (young between 0 and admitted),
    minority      integer not null check (minority between 0 and admitted),
    religion      integer not null check (religion between 0 and admitted),
    students      integer not null check (students between 0 and admitted),
    militia       integer not null check (militia between 0 and admitted),
    enterprises   integer not null check (enterprises between 0 and admitted),
    responsible   text    not null default '',
    note          text    not null default '',
    primary key (draft_id, cell_id),
    foreign key (draft_id, plan_id) references planning.plan_draft (id, plan_id)
);
comment on column planning.plan_target.members is 'Members of the cell on 1 January, as counted when the draft was saved.';
comment on column planning.plan_target.present is 'Sources followed on 1 January, as counted when the draft was saved.';
comment on column planning.plan_target.young is 'Aged thirty or less.';
create index plan_target_of_plan on planning.plan_target (plan_id, cell_id);

-- The document that approved a version; put right by a further row, the latest counts.
create table planning.plan_approval (
    id          bigint generated always as identity primary key,
    plan_id     uuid        not null references planning.plan,
    version     integer     not null check (version > 0),
    approved_on date        not null,
    number      text        not null check (number <> ''),
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index plan_approval_of_version on planning.plan_approval (plan_id, version, id desc);

create view planning.current_plan_draft with (security_invoker = true) as
    select distinct on (plan_id, version) * from planning.plan_draft order by plan_id, version, id desc;

create view planning.current_plan_approval with (security_invoker = true) as
    select distinct on (plan_id, version) * from planning.plan_approval order by plan_id, version, id desc;

create trigger plan_is_append_only before update or delete on planning.plan
    for each row execute function journal.refuse_change();
create trigger plan_draft_is_append_only before update or delete on planning.plan_draft
    for each row execute function journal.refuse_change();
create trigger plan_target_is_append_only before update or delete on planning.plan_target
    for each row execute function journal.refuse_change();
create trigger plan_approval_is_append_only before update or delete on planning.plan_approval
    for each row execute function journal.refuse_change();

-- Targets are figures: a line is seen where its cell may be counted, a plan where its organisation may be counted or
-- one of its lines is seen.
alter table planning.plan_target enable row level security;
create policy target_in_figures on planning.plan_target for select using (organization.in_figures(cell_id));
create policy target_in_scope on planning.plan_target for insert with check (organization.in_scope(cell_id));
alter table planning.plan enable row level security;
create policy plan_in_figures on planning.plan for select
    using (organization.in_figures(part_id)
           or exists (select 1 from planning.plan_target t where t.plan_id = plan.id));
create policy plan_in_scope on planning.plan for insert with check (organization.in_scope(part_id));
alter table planning.plan_draft enable row level security;
create policy draft_of_plan on planning.plan_draft using (exists (select 1 from planning.plan p where p.id = plan_id));
alter table planning.plan_approval enable row level security;
create policy approval_of_plan on planning.plan_approval
    using (exists (select 1 from planning.plan p where p.id = plan_id));

-- What other rooms may count: the approved versions, each in force from its day until the day of the next, which no
-- longer belongs to it; without an end while it is in force.
create view planning.report_plan with (security_invoker = true) as
    select p.id as plan_id, d.id as draft_id, d.version, p.year, p.part_id, a.approved_on,
           lead(a.approved_on) over (partition by p.id order by d.version) as valid_to,
           coalesce(d.total, d.cells_total) as total, d.coverage
    from planning.plan p
    join planning.current_plan_draft d on d.plan_id = p.id
    join planning.current_plan_approval a on a.plan_id = p.id and a.version = d.version;

create view planning.report_target with (security_invoker = true) as
    select p.year, p.part_id, t.cell_id, p.approved_on, p.valid_to, m.measure, m.n
    from planning.report_plan p
    join planning.plan_target t on t.draft_id = p.draft_id
    cross join lateral (values
        ('sources', t.sources), ('sentToClass', t.sent_to_class), ('admitted', t.admitted),
        ('recognised', t.recognised), ('women', t.women), ('young', t.young), ('minority', t.minority),
        ('religion', t.religion), ('students', t.students), ('militia', t.militia),
        ('enterprises', t.enterprises)) as m (measure, n);

grant select, insert on planning.plan, planning.plan_draft, planning.plan_target, planning.plan_approval to ketnap_app;
grant select on planning.current_plan_draft, planning.current_plan_approval, planning.report_plan,
    planning.report_target to ketnap_app;
