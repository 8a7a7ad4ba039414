-- An amendment still in draft that is given up: its drafts up to this one count no more and stay to be read.
create table planning.plan_withdrawal (
    draft_id    bigint      primary key,
    plan_id     uuid        not null,
    version     integer     not null check (version > 1),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    foreign key (draft_id, plan_id) references planning.plan_draft (id, plan_id)
);
create index plan_withdrawal_of_version on planning.plan_withdrawal (plan_id, version, draft_id desc);
create trigger plan_withdrawal_is_append_only before update or delete on planning.plan_withdrawal
    for each row execute function journal.refuse_change();
alter table planning.plan_withdrawal enable row level security;
create policy withdrawal_of_plan on planning.plan_withdrawal
    using (exists (select 1 from planning.plan p where p.id = plan_id));
grant select, insert on planning.plan_withdrawal to ketnap_app;

create or replace view planning.current_plan_draft with (security_invoker = true) as
    select distinct on (plan_id, version) * from planning.plan_draft d
    where not exists (select 1 from planning.plan_withdrawal w
                      where w.plan_id = d.plan_id and w.version = d.version and w.draft_id >= d.id)
    order by plan_id, version, id desc;
