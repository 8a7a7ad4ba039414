-- Whether the present scope may count in an organisation: wider than in_scope for those who see figures and no names.
create function organization.in_figures(org uuid) returns boolean language sql stable as $$
    select case coalesce(current_setting('ketnap.figures', true), '')
        when '' then false
        when '*' then true
        else exists (
            select 1 from organization.ancestor a
            where a.organization_id = org
              and a.ancestor_id::text = any(string_to_array(current_setting('ketnap.figures', true), ',')))
    end
$$;
