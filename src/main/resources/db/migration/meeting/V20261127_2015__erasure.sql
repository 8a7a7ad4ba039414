-- What minutes say of a person who is erased: the words beside the acts, the name where the words of the session bear it,
-- and what was typed for sessions not signed yet.
drop trigger minutes_are_append_only on meeting.minutes;
create trigger minutes_are_append_only before update or delete on meeting.minutes
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();

create function meeting.without_names(words text, names text[]) returns text language plpgsql immutable as $$
    declare
        name text;
    begin
        foreach name in array names loop
            words := regexp_replace(words, regexp_replace(name, '([].*+?^$(){}|\\[])', '\\\1', 'g'), '…', 'gi');
        end loop;
        return words;
    end $$;

create function meeting.erase(ids uuid[], names text[]) returns void
    language plpgsql security definer set search_path = meeting
    as $$
    begin
        perform meeting.erase_words(one.id) from unnest(ids) as one(id);
        perform set_config('ketnap.erasing', 'yes', true);
        update meeting.minutes set words = meeting.without_names(words::text, names)::jsonb
            where words::text is distinct from meeting.without_names(words::text, names);
        perform set_config('ketnap.erasing', '', true);
        update meeting.meeting m set draft = coalesce((
            select jsonb_object_agg(d.key, case jsonb_typeof(d.value) when 'string'
                       then to_jsonb(meeting.without_names(d.value #>> '{}', names)) else d.value end)
            from jsonb_each(m.draft) d
            where not exists (select 1 from unnest(ids) as one(id) where position(one.id::text in d.key) > 0)), '{}')
        where m.ended is null and m.draft <> '{}';
    end $$;
revoke execute on function meeting.erase(uuid[], text[]) from public;
grant execute on function meeting.erase(uuid[], text[]) to ketnap_app;

-- The planner keeps no samples of these words: nothing is looked for by them, and samples outlive rows.
alter table meeting.minutes alter column words type jsonb, alter column words set statistics 0;
alter table meeting.minutes_words alter column words type jsonb, alter column words set statistics 0;
alter table meeting.meeting alter column draft type jsonb, alter column draft set statistics 0;
