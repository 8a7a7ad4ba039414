-- The persons an act names in its details, by identity.
create function admission.named_in(details jsonb) returns setof uuid language sql immutable as $$
    select found[1]::uuid from regexp_matches(details::text,
        '"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"', 'g') as found
$$;

-- Whether any act that counts, whoever may see it, concerns or names one of the persons and does not come from the
-- import. Looks beyond the scope, and answers yes or no only.
create function admission.refers_to(persons uuid[], besides bigint) returns boolean
    language sql stable security definer set search_path = admission
    as $$ select exists (
        select 1 from admission.standing_act s
        join admission.case_file f on f.id = s.case_id
        join admission.act a on a.case_id = s.case_id and a.import_id is distinct from besides
            and (a.step = s.step or a.kind = 'corrected' and (a.details ->> 'step')::int = s.step)
        where a.step = s.step and f.person_id = any(persons)
           or exists (select 1 from admission.named_in(a.details) as named(id) where named.id = any(persons))) $$;
