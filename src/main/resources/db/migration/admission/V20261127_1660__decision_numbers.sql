-- One person, one decision, one number. The number as written, spaces and capitals apart; of a correction the new one.
create index act_decision_number on admission.act
    (upper(replace(coalesce(details ->> 'number', details -> 'instead' ->> 'number'), ' ', '')))
    where kind in ('decided', 'recognised', 'struck-off', 'corrected');

-- The cases in which a decision bears or bore a number, inside the reader's scope or not; only who sees a case reads it.
create function admission.decided_under(wanted text) returns setof uuid
    language sql stable security definer set search_path = admission
    as $$
    select distinct case_id from admission.act
    where kind in ('decided', 'recognised', 'struck-off', 'corrected')
      and upper(replace(coalesce(details ->> 'number', details -> 'instead' ->> 'number'), ' ', ''))
          = upper(replace(wanted, ' ', ''))
    limit 50
    $$;
