-- The rows of lists that told of a person who is erased, and those never brought in that bear the same name; lists that
-- wait to be brought in and may name the person are given up.
create function exchange.erase(ids uuid[], names text[]) returns void
    language plpgsql security definer set search_path = exchange
    as $$
    begin
        update exchange.import_row r set written = '{}', detail = ''
        where r.person_id = any(ids)
           or (r.person_id is null and exists (
                select 1 from jsonb_each_text(case jsonb_typeof(r.written) when 'object' then r.written else '{}' end) c
                where lower(regexp_replace(trim(normalize(c.value, NFC)), '\s+', ' ', 'g')) = any(names)));
        delete from exchange.upload u
        where not exists (select 1 from exchange.trial t where t.upload_id = u.id
                          and not exists (select 1 from unnest(names) as one(name)
                                          where position(one.name in lower(normalize(t.answer::text, NFC))) > 0));
    end $$;
revoke execute on function exchange.erase(uuid[], text[]) from public;
grant execute on function exchange.erase(uuid[], text[]) to ketnap_app;

-- The planner keeps no samples of these words: nothing is looked for by them, and samples outlive rows.
alter table exchange.import_row alter column written type jsonb, alter column written set statistics 0;
alter table exchange.import_row alter column detail type text, alter column detail set statistics 0;
alter table exchange.upload alter column content type bytea, alter column content set statistics 0;
alter table exchange.upload alter column file type text, alter column file set statistics 0;
alter table exchange.trial alter column answer type json, alter column answer set statistics 0;
