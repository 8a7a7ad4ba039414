-- What the second net lets through, as a list that is made once for a statement and looked up in memory: a hundred times
-- quicker than asking for row after row. Empty where the part is large; then `in_scope` and `in_figures` are asked.
create function organization.below_roots(roots text) returns setof uuid language sql stable rows 100 as $$
    select organization_id from (
        select a.organization_id, count(*) over () as n from (
            select organization_id from organization.ancestor
            where ancestor_id = any(case when roots is null or roots in ('', '*') then '{}'
                                    else string_to_array(roots, ',')::uuid[] end)
            limit 501) as a) as b
    where n <= 500
$$;
comment on function organization.below_roots is 'Everything below some organisations and they themselves; nothing if that is more than five hundred.';

create function organization.cells_in_scope() returns setof uuid language sql stable rows 100 as $$
    select organization.below_roots(current_setting('ketnap.scope', true))
$$;
create function organization.cells_in_figures() returns setof uuid language sql stable rows 100 as $$
    select organization.below_roots(current_setting('ketnap.figures', true))
$$;
grant execute on function organization.below_roots(text), organization.cells_in_scope(), organization.cells_in_figures()
    to ketnap_app;
