create schema course;
grant usage on schema course to ketnap_app;

create table course.course (
    id      uuid primary key,
    kind    text not null check (kind in ('awareness', 'new-member')),
    part_id uuid not null
);
comment on table course.course is 'A class; being sent and the certificate are acts of the case.';
comment on column course.course.part_id is 'The part of the tree whose officer sends people to it.';
create index course_part on course.course (part_id);

-- What the letter says that calls a class; put right by a further row, the latest counts.
create table course.call (
    id                bigint generated always as identity primary key,
    course_id         uuid        not null references course.course,
    name              text        not null check (name <> ''),
    number            text        not null default '',
    organiser         text        not null,
    quota             integer     check (quota > 0),
    opens_on          date        not null,
    closes_on         date        not null,
    place             text        not null default '',
    called_off_on     date,
    called_off_reason text        not null default '',
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    check (closes_on >= opens_on),
    check ((called_off_on is null) = (called_off_reason = ''))
);
create index call_course on course.call (course_id, id desc);

-- One person on the roster of one class; each change is a further row, the latest counts.
create table course.enrolment (
    id               bigint generated always as identity primary key,
    course_id        uuid        not null references course.course,
    person_id        uuid        not null,
    cell_id          uuid        not null,
    sent_on          date,
    taken_off_on     date,
    taken_off_reason text        not null default '',
    result           text        check (result in ('passed', 'failed', 'absent')),
    days             integer     check (days >= 0),
    absence          text        not null default '',
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    check ((taken_off_on is null) = (taken_off_reason = ''))
);
comment on column course.enrolment.cell_id is 'The cell of the person when proposed; it stays when the person moves.';
create index enrolment_roster on course.enrolment (course_id, person_id, id desc);
create index enrolment_person on course.enrolment (person_id);

create view course.current_call with (security_invoker = true) as
    select distinct on (l.course_id) l.*, c.kind, c.part_id
    from course.course c join course.call l on l.course_id = c.id order by l.course_id, l.id desc;

create view course.current_enrolment with (security_invoker = true) as
    select distinct on (e.course_id, e.person_id) e.*,
           min(e.id) over (partition by e.course_id, e.person_id) as first_id
    from course.enrolment e order by e.course_id, e.person_id, e.id desc;

create trigger call_is_append_only before update or delete on course.call
    for each row execute function journal.refuse_change();
create trigger enrolment_is_append_only before update or delete on course.enrolment
    for each row execute function journal.refuse_change();

grant select, insert on course.course, course.call, course.enrolment to ketnap_app;
grant select on course.current_call, course.current_enrolment to ketnap_app;

-- A class is seen where its part is seen, or somebody on its roster; a person on a roster where the cell is seen.
alter table course.enrolment enable row level security;
create policy enrolment_in_scope on course.enrolment using (organization.in_scope(cell_id));
alter table course.course enable row level security;
create policy course_in_scope on course.course
    using (organization.in_scope(part_id)
           or exists (select 1 from course.enrolment e where e.course_id = course.id))
    with check (organization.in_scope(part_id));
alter table course.call enable row level security;
create policy call_in_scope on course.call using (exists (select 1 from course.course c where c.id = course_id));
