-- ADM-DOB-LOCK: from the decision on admission the date of birth is that of the dossier. Which decisions stand is a copy
-- of the cases' acts; a correction keeps what was, who and why.
create table people.admitted (
    case_id    uuid primary key,
    person_id  uuid not null references people.person,
    decided_on date not null
);
comment on table people.admitted is 'Copy: the decisions on admission that stand, by case; made again with the copies of the cases.';
create index admitted_person on people.admitted (person_id);
grant select, insert, update, delete on people.admitted to ketnap_app;
alter table people.admitted enable row level security;
create policy admitted_in_scope on people.admitted
    using (exists (select 1 from people.person p where p.id = person_id));

create table people.birth_correction (
    id          bigint generated always as identity primary key,
    person_id   uuid        not null references people.person,
    before      text        not null,
    after       text        not null,
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index birth_correction_person on people.birth_correction (person_id);
create trigger birth_correction_is_append_only before update or delete on people.birth_correction
    for each row execute function journal.refuse_change();
grant select, insert on people.birth_correction to ketnap_app;
alter table people.birth_correction enable row level security;
create policy birth_correction_in_scope on people.birth_correction
    using (exists (select 1 from people.person p where p.id = person_id));
