-- Who is meant, as a column: a comparison with `coalesce(…)` may not be looked up by an index under row-level security.
alter table people.person add column survivor uuid not null generated always as (coalesce(merged_into, id)) stored;

-- What is known of one person, for joins: found by the index for each row, whatever the planner expects. Joined to
-- `current_person` it may work out that whole view for every row, and does so right after a long list came in, when
-- the statistics still say that the tables are empty. The order is by a sum so that it cannot be read off the primary
-- key, through everybody's versions.
create function people.last_version(who uuid) returns setof people.person_version language sql stable rows 1 as $$
    select v.* from people.person_version v
    where v.person_id = who and people.counts(v.import_id) order by v.id + 0 desc limit 1
$$;
