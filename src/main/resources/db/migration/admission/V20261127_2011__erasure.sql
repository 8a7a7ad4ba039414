-- The one way the free words of a person's cases are emptied: those of acts and those for papers. Refused while a case is
-- on its way, and for whoever was admitted.
create function admission.erase(ids uuid[]) returns void
    language plpgsql security definer set search_path = admission
    as $$
    begin
        if exists (select 1 from admission.case_file f
                   where f.person_id = any(ids) and f.stage not in ('resting', 'empty', 'closed'))
            or exists (select 1 from admission.case_file f join admission.standing_act s on s.case_id = f.id
                       where f.person_id = any(ids)
                         and (s.kind = 'ceremony-held' or (s.kind = 'decided' and s.about = 'admitted'))) then
            raise exception 'the case has not ended without admission' using errcode = 'restrict_violation';
        end if;
        perform admission.erase_words(one.id) from unnest(ids) as one(id);
        perform set_config('ketnap.erasing', 'yes', true);
        update admission.paper_words w set said = '' from admission.case_file f
            where f.id = w.case_id and f.person_id = any(ids) and w.said <> '';
        perform set_config('ketnap.erasing', '', true);
        update admission.case_file set full_name = 'Đã xóa dữ liệu', folded_name = 'da xoa du lieu',
            sort_key = 'liệu, đã xóa dữ', birth = date_trunc('year', birth)::date where person_id = any(ids);
        analyze admission.case_file;
    end $$;
revoke execute on function admission.erase(uuid[]) from public;
grant execute on function admission.erase(uuid[]) to ketnap_app;

-- The planner keeps no samples of these words: nothing is looked for by them, and samples outlive rows.
alter table admission.act_words alter column words type jsonb, alter column words set statistics 0;
alter table admission.act_words alter column salt type text, alter column salt set statistics 0;
alter table admission.paper_words alter column said type text, alter column said set statistics 0;
