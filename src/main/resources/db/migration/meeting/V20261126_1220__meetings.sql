create schema meeting;
grant usage on schema meeting to ketnap_app;

create table meeting.meeting (
    id           uuid        primary key,
    body         text        not null check (body in ('cell', 'committee', 'standing-committee')),
    part_id      uuid        not null,
    kind         text        not null check (kind in ('regular', 'thematic', 'extraordinary')),
    on_day       date        not null,
    hour         text        not null,
    place        text        not null,
    chair_id     uuid,
    keeper_id    uuid,
    version      integer     not null default 1,
    draft        jsonb       not null default '{}',
    convened_by  text        not null,
    convened_at  timestamptz not null,
    saved_by     text        not null,
    saved_at     timestamptz not null,
    ended        text        check (ended in ('signed', 'cancelled'))
);
comment on column meeting.meeting.part_id is 'The cell that meets, or the organisation whose cases the committee takes up.';
comment on column meeting.meeting.draft is 'What was typed, as it was typed, until the minutes are signed; then empty.';
comment on column meeting.meeting.version is 'Grows with every saving: who saves an older one is shown both.';
create index meeting_by_day on meeting.meeting (part_id, on_day desc, id);

create table meeting.minutes (
    meeting_id uuid        primary key references meeting.meeting,
    details    jsonb       not null,
    words      jsonb       not null,
    origin     text        not null check (origin in ('page', 'proxy')),
    signed_by  text        not null,
    signed_at  timestamptz not null
);
comment on table meeting.minutes is 'Minutes as signed: counts, references to acts by case and step. Never rewritten; a correction is an act of the case.';

create table meeting.minutes_words (
    meeting_id uuid  not null references meeting.minutes,
    person_id  uuid  not null,
    words      jsonb not null,
    primary key (meeting_id, person_id)
);
comment on table meeting.minutes_words is 'What the minutes say of one person beside the acts: name, reason of absence, what was heard. Emptied for a person by the erasure function only.';
create index minutes_words_person on meeting.minutes_words (person_id);

create trigger minutes_are_append_only before update or delete on meeting.minutes
    for each row execute function journal.refuse_change();
create trigger minutes_are_not_truncated before truncate on meeting.minutes
    for each statement execute function journal.refuse_change();
create trigger minutes_words_are_append_only before update or delete on meeting.minutes_words
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
create trigger ended_meetings_stay before update on meeting.meeting
    for each row when (old.ended is not null) execute function journal.refuse_change();

grant select, insert, update on meeting.meeting to ketnap_app;
grant select, insert on meeting.minutes, meeting.minutes_words to ketnap_app;

alter table meeting.meeting enable row level security;
create policy meeting_in_scope on meeting.meeting
    using (organization.in_scope(part_id)) with check (organization.in_scope(part_id));
alter table meeting.minutes enable row level security;
create policy minutes_in_scope on meeting.minutes
    using (exists (select 1 from meeting.meeting m where m.id = meeting_id));
alter table meeting.minutes_words enable row level security;
create policy minutes_words_in_scope on meeting.minutes_words
    using (exists (select 1 from meeting.meeting m where m.id = meeting_id));

-- The one way the words of minutes are emptied: for a person.
create function meeting.erase_words(person uuid) returns integer
    language plpgsql security definer set search_path = meeting
    as $$
    declare
        erased integer;
    begin
        perform set_config('ketnap.erasing', 'yes', true);
        update meeting.minutes_words set words = '{}' where person_id = person and words <> '{}';
        get diagnostics erased = row_count;
        perform set_config('ketnap.erasing', '', true);
        return erased;
    end $$;
revoke execute on function meeting.erase_words(uuid) from public;
