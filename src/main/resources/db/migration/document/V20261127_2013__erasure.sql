-- Papers of a person who is erased lose their bytes; number, day, signer and hash stay. Papers of several persons lose
-- what they say of this one.
alter table document.paper add column erased boolean not null default false;
comment on column document.paper.erased is 'The bytes are gone, or no longer all that was issued: somebody was erased. The hash is that of the paper as issued.';

drop trigger paper_is_append_only on document.paper;
create trigger paper_is_append_only before update or delete on document.paper
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
drop trigger paper_end_is_append_only on document.paper_end;
create trigger paper_end_is_append_only before update or delete on document.paper_end
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
drop trigger number_is_append_only on document.number;
create trigger number_is_append_only before update or delete on document.number
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();

create function document.erase(ids uuid[]) returns void
    language plpgsql security definer set search_path = document
    as $$
    begin
        perform set_config('ketnap.erasing', 'yes', true);
        update document.paper set bytes = '', erased = true where about = any(ids);
        update document.paper_end e set reason = '' from document.paper p
            where p.id = e.paper_id and p.about = any(ids);
        update document.number n set note = '' from document.paper p
            where p.id = n.paper_id and p.about = any(ids) and n.note <> '';
        delete from document.batch;
        perform set_config('ketnap.erasing', '', true);
    end $$;

-- A paper of several persons without what it said of one of them.
create function document.redact(which uuid, remainder bytea) returns void
    language plpgsql security definer set search_path = document
    as $$
    begin
        perform set_config('ketnap.erasing', 'yes', true);
        update document.paper set bytes = remainder, erased = true where id = which;
        perform set_config('ketnap.erasing', '', true);
    end $$;
revoke execute on function document.erase(uuid[]), document.redact(uuid, bytea) from public;
grant execute on function document.erase(uuid[]), document.redact(uuid, bytea) to ketnap_app;

-- The planner keeps no samples of these words: nothing is looked for by them, and samples outlive rows.
alter table document.paper alter column bytes type bytea, alter column bytes set statistics 0;
alter table document.paper_end alter column reason type text, alter column reason set statistics 0;
alter table document.number alter column note type text, alter column note set statistics 0;
alter table document.batch alter column file_name type text, alter column file_name set statistics 0;
alter table document.batch_piece alter column bytes type bytea, alter column bytes set statistics 0;
