-- Acts from before are vouched for from now on, as they are today.
insert into journal.line (at, account, what, subject, part, import_id, step, digest)
select now(), 'program', 'act:sealed', a.case_id::text, a.cell_id, a.import_id, a.step,
       sha256(record_send(row(a.case_id, a.step, a.kind, a.on_day, a.cell_id, a.details, a.findings, a.words_digest,
           a.origin, a.import_id, a.recorded_by, a.recorded_at)))
from admission.act a order by a.recorded_at, a.case_id, a.step;

-- Free words can only be emptied, with their salt.
create function admission.refuse_other_words() returns trigger language plpgsql as $$
begin
    if current_setting('ketnap.erasing', true) is distinct from 'yes' or tg_op = 'DELETE'
        or (new.case_id, new.step) is distinct from (old.case_id, old.step) or new.words <> '{}' or new.salt <> '' then
        raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
drop trigger act_words_are_append_only on admission.act_words;
create trigger act_words_are_append_only before update or delete on admission.act_words
    for each row execute function admission.refuse_other_words();

-- The one way free words are emptied: for a person. The acts keep the digests, and the journal says whose words went.
create or replace function admission.erase_words(person uuid) returns integer
    language plpgsql security definer set search_path = admission
    as $$
    declare
        erased integer;
    begin
        perform set_config('ketnap.erasing', 'yes', true);
        with emptied as (
            update admission.act_words w set words = '{}', salt = '' from admission.case_file f
            where f.id = w.case_id and f.person_id = person and w.words <> '{}'
            returning w.case_id, w.step, f.cell_id
        )
        insert into journal.line (at, account, what, subject, part, step)
        select now(), session_user, 'act:erased', case_id::text, cell_id, step from emptied order by case_id, step;
        get diagnostics erased = row_count;
        perform set_config('ketnap.erasing', '', true);
        return erased;
    end $$;

-- Words emptied by the function as it was before keep their salt, which fits nothing any more.
with emptied as (
    select w.case_id, w.step from admission.act_words w join admission.act a using (case_id, step)
    where w.words = '{}' and encode(sha256(convert_to(w.salt || '{}', 'UTF8')), 'hex') <> a.words_digest
), said as (
    insert into journal.line (at, account, what, subject, step)
    select now(), 'program', 'act:erased', case_id::text, step from emptied order by case_id, step
)
select set_config('ketnap.erasing', 'yes', true);
update admission.act_words w set salt = '' from admission.act a
where a.case_id = w.case_id and a.step = w.step and w.words = '{}'
    and encode(sha256(convert_to(w.salt || '{}', 'UTF8')), 'hex') <> a.words_digest;
select set_config('ketnap.erasing', '', true);
