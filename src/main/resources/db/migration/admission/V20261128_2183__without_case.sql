-- Whether a person ever had a case, also one outside the scope of whoever asks.
create function admission.has_case(person uuid) returns boolean language sql stable security definer set search_path = admission as $$
    select exists (select 1 from admission.case_file f where f.person_id = person)
        or exists (select 1 from people.person o join admission.case_file f on f.person_id = o.id where o.merged_into = person)
$$;
revoke execute on function admission.has_case(uuid) from public;
grant execute on function admission.has_case(uuid) to ketnap_app;

-- Persons in scope who never got a case and are in no list of members, and since when nothing more was written of them.
create view admission.without_case with (security_invoker = true) as
    select p.id as person_id, p.cell_id,
           (select max(v.recorded_at) from people.person_version v where v.person_id = p.id) as since
    from people.person p
    where p.merged_into is null
      and not admission.has_case(p.id)
      and not exists (select 1 from people.membership m where m.person_id = p.id and m.kind <> 'none')
      and not exists (select 1 from people.erased e where e.person_id = p.id);
grant select on admission.without_case to ketnap_app;
