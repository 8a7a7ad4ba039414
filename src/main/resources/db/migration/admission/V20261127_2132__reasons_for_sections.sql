-- Why somebody who is not at work on a case opened a sealed section of the person's file. Facts: added, never changed.
create table admission.section_reason (
    id          bigint generated always as identity primary key,
    person_id   uuid        not null,
    cell_id     uuid        not null references organization.organization,
    section     text        not null,
    purpose     text        not null,
    said        text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
comment on column admission.section_reason.said is 'In words; emptied when the person is erased.';
create index section_reason_of on admission.section_reason (person_id, id desc);
alter table admission.section_reason alter column said set statistics 0;
create trigger section_reason_is_append_only before update or delete on admission.section_reason
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
grant select, insert on admission.section_reason to ketnap_app;
alter table admission.section_reason enable row level security;
create policy section_reason_in_scope on admission.section_reason
    using (organization.in_scope(cell_id)) with check (organization.in_scope(cell_id));

create or replace function admission.erase(ids uuid[]) returns void
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
        update admission.section_reason r set said = '' where r.person_id = any(ids) and r.said <> '';
        perform set_config('ketnap.erasing', '', true);
        update admission.case_file set full_name = 'Đã xóa dữ liệu', folded_name = 'da xoa du lieu',
            sort_key = 'liệu, đã xóa dữ', birth = date_trunc('year', birth)::date where person_id = any(ids);
        analyze admission.case_file;
    end $$;
