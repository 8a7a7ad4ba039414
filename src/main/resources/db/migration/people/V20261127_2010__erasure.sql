-- How long a committee keeps the data of those who were not admitted, by how their case ended; the latest counts. No
-- regulation that the project has read says a number: until a committee sets one, it is unknown.
create table people.retention (
    id          bigint generated always as identity primary key,
    part_id     uuid        not null,
    ending      text        not null check (ending in ('withdrawn', 'removed', 'refused', 'ended', 'taken-back')),
    months      integer     check (months between 0 and 1200),
    basis       text        not null default '',
    recorded_by text        not null,
    recorded_at timestamptz not null
);
comment on column people.retention.months is 'Whole months from the day the case ended; nothing: not set any more.';
comment on column people.retention.basis is 'By what the committee set it: number and day of its paper.';
create index retention_of on people.retention (part_id, ending, id desc);
create trigger retention_is_append_only before update or delete on people.retention
    for each row execute function journal.refuse_change();
grant select, insert on people.retention to ketnap_app;
alter table people.retention enable row level security;
create policy retention_in_scope on people.retention
    using (organization.in_scope(part_id)) with check (organization.in_scope(part_id));

-- That the data of a person was erased: by identity, why, who, when.
create table people.erased (
    person_id   uuid        primary key references people.person,
    ending      text        not null,
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create trigger erased_is_append_only before update or delete on people.erased
    for each row execute function journal.refuse_change();
grant select, insert on people.erased to ketnap_app;
alter table people.erased enable row level security;
create policy erased_in_scope on people.erased
    using (exists (select 1 from people.person p where p.id = person_id));

-- What is only ever added may be emptied by the erasure of a person, and by nothing else.
drop trigger version_is_append_only on people.person_version;
create trigger version_is_append_only before update or delete on people.person_version
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
drop trigger membership_is_append_only on people.membership;
create trigger membership_is_append_only before update or delete on people.membership
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
drop trigger cv_line_is_append_only on people.cv_line;
create trigger cv_line_is_append_only before update or delete on people.cv_line
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
drop trigger birth_correction_is_append_only on people.birth_correction;
create trigger birth_correction_is_append_only before update or delete on people.birth_correction
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
drop trigger merge_undone_is_append_only on people.merge_undone;
create trigger merge_undone_is_append_only before update or delete on people.merge_undone
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();

-- Whether any of these was ever admitted, or is in a list of members: their data is never erased. Looks beyond the scope.
create function people.was_admitted(ids uuid[]) returns boolean
    language sql stable security definer set search_path = people
    as $$
    select exists (select 1 from people.admitted a where a.person_id = any(ids))
        or exists (select 1 from people.membership m
                   where m.person_id = any(ids) and m.kind <> 'none' and people.counts(m.import_id)
                     and (m.case_id is null or m.generation = (select max(g.generation) from people.membership g
                                                               where g.case_id = m.case_id)))
    $$;

-- What figures count of somebody without naming them: levels that are codes, yes or no, and of people and religion only
-- whether they are another than most.
create function people.counted_of(details jsonb) returns jsonb language sql immutable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'ethnicity', case when coalesce(details ->> 'ethnicity', '') = '' then null
                          when lower(details ->> 'ethnicity') = 'kinh' then 'Kinh' else 'Khác' end,
        'religion', case when coalesce(details ->> 'religion', '') = '' then null
                         when lower(normalize(details ->> 'religion', NFC)) in ('không', 'none') then 'Không'
                         else 'Có' end,
        'education-general-level', case when details ->> 'education-general-level'
            in ('literate', 'primary', 'lower-secondary', 'upper-secondary', 'higher')
            then details ->> 'education-general-level' end,
        'education-professional-level', case when details ->> 'education-professional-level'
            in ('elementary', 'intermediate', 'college', 'university', 'master', 'doctor')
            then details ->> 'education-professional-level' end,
        'youth-union-member', case when details ->> 'youth-union-member' in ('yes', 'no')
            then details ->> 'youth-union-member' end))
$$;

-- The one way the data of a person is emptied. What remains is an identity with sex, year of birth and what figures count.
create function people.erase(ids uuid[]) returns void
    language plpgsql security definer set search_path = people
    as $$
    begin
        if people.was_admitted(ids) then
            raise exception 'the data of those admitted is never erased' using errcode = 'restrict_violation';
        end if;
        perform set_config('ketnap.erasing', 'yes', true);
        update people.person_version set full_name = 'Đã xóa dữ liệu', folded_name = '', sort_key = '',
            birth = date_trunc('year', birth)::date, birth_precision = case when birth is not null then 'year' end,
            details = people.counted_of(details)
        where person_id = any(ids);
        update people.membership set member_code = null, card_number = null where person_id = any(ids);
        delete from people.identity_number where person_id = any(ids);
        delete from people.cv_line where person_id = any(ids);
        delete from people.birth_correction where person_id = any(ids);
        update people.merge_undone u set reason = '' from people.merge m
            where m.id = u.merge_id and (m.merged_id = any(ids) or m.kept_id = any(ids));
        update people.consent_withdrawn w set note = '' from people.consent c
            where c.id = w.consent_id and c.person_id = any(ids);
        update people.consent set note = '' where person_id = any(ids);
        perform set_config('ketnap.erasing', '', true);
        analyze people.person_version;
    end $$;
revoke execute on function people.erase(uuid[]), people.was_admitted(uuid[]) from public;
grant execute on function people.erase(uuid[]), people.was_admitted(uuid[]) to ketnap_app;

-- The planner keeps no samples of these words: nothing is looked for by them, and samples outlive rows.
alter table people.cv_line alter column details type jsonb, alter column details set statistics 0;
alter table people.cv_line alter column reason type text, alter column reason set statistics 0;
alter table people.identity_number alter column sealed type text, alter column sealed set statistics 0;
alter table people.identity_number alter column digest type text, alter column digest set statistics 0;
alter table people.identity_number alter column masked type text, alter column masked set statistics 0;
alter table people.birth_correction alter column before type text, alter column before set statistics 0;
alter table people.birth_correction alter column after type text, alter column after set statistics 0;
alter table people.birth_correction alter column reason type text, alter column reason set statistics 0;
alter table people.merge_undone alter column reason type text, alter column reason set statistics 0;
alter table people.consent alter column note type text, alter column note set statistics 0;
alter table people.consent_withdrawn alter column note type text, alter column note set statistics 0;
