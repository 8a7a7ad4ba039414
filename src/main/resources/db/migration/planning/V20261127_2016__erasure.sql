-- The name of a person who is erased, where the words of an activity at which they were noticed bear it.
create function planning.without_names(words text, names text[]) returns text language plpgsql immutable as $$
    declare
        name text;
    begin
        foreach name in array names loop
            words := regexp_replace(words, regexp_replace(name, '([].*+?^$(){}|\\[])', '\\\1', 'g'), '…', 'gi');
        end loop;
        return words;
    end $$;

drop trigger activity_words_are_append_only on planning.activity_words;
create trigger activity_words_are_append_only before update or delete on planning.activity_words
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();

create function planning.erase(ids uuid[], names text[]) returns void
    language plpgsql security definer set search_path = planning
    as $$
    begin
        perform set_config('ketnap.erasing', 'yes', true);
        update planning.activity_words w set name = planning.without_names(name, names),
            place = planning.without_names(place, names), outcome = planning.without_names(outcome, names)
        where w.activity_id in (select n.activity_id from planning.noticed n where n.person_id = any(ids));
        perform set_config('ketnap.erasing', '', true);
        analyze planning.activity_words;
    end $$;
revoke execute on function planning.erase(uuid[], text[]) from public;
grant execute on function planning.erase(uuid[], text[]) to ketnap_app;
