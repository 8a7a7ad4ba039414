-- Lines of the curriculum vitae 2-KNĐ: relatives (item 21) and history (items 14 to 20). A change is a new version of
-- the line, a line struck out is a version too: what was, who, when. No conclusion about anybody has a place here.
create table people.cv_line (
    id          bigint generated always as identity primary key,
    person_id   uuid        not null references people.person,
    line        uuid        not null,
    kind        text        not null
        check (kind in ('relative', 'work', 'training', 'abroad', 'reward', 'discipline')),
    details     jsonb       not null,
    struck      boolean     not null default false,
    reason      text        not null default '',
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index cv_line_person on people.cv_line (person_id, id);
create index cv_line_line on people.cv_line (line, id);

create trigger cv_line_is_append_only before update or delete on people.cv_line
    for each row execute function journal.refuse_change();
grant select, insert on people.cv_line to ketnap_app;

alter table people.cv_line enable row level security;
create policy cv_line_in_scope on people.cv_line
    using (exists (select 1 from people.person p where p.id = person_id));
