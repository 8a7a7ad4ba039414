-- The sums of committees become running ones, so that a figure of any span costs the same whatever there is in it: a
-- row of a day holds what its month had brought by then, a row of a month what its year had, a row of a year
-- everything until its end. The value at the end of a day is the last earlier year, the last earlier month of its
-- year and the last day of its month until then, together.
update admission.node_day t set
    introduced = r.introduced, listed = r.listed, sent_to_class = r.sent_to_class, certified = r.certified,
    applied = r.applied, cell_voted = r.cell_voted, decided = r.decided, admitted = r.admitted,
    recognised = r.recognised, cards_issued = r.cards_issued, removed = r.removed, at_introduced = r.at_introduced,
    at_listed = r.at_listed, at_in_class = r.at_in_class, at_certified = r.at_certified,
    at_preparing = r.at_preparing, at_applied = r.at_applied, at_verified = r.at_verified, at_voted = r.at_voted,
    at_proposed = r.at_proposed, at_submitted = r.at_submitted, at_decided = r.at_decided,
    at_probationary = r.at_probationary, at_recommended = r.at_recommended, overdue = r.overdue,
    source_cells = r.source_cells
from (
    select node_id, from_day,
        sum(introduced) over w as introduced, sum(listed) over w as listed,
        sum(sent_to_class) over w as sent_to_class, sum(certified) over w as certified,
        sum(applied) over w as applied, sum(cell_voted) over w as cell_voted, sum(decided) over w as decided,
        sum(admitted) over w as admitted, sum(recognised) over w as recognised,
        sum(cards_issued) over w as cards_issued, sum(removed) over w as removed,
        sum(at_introduced) over w as at_introduced, sum(at_listed) over w as at_listed,
        sum(at_in_class) over w as at_in_class, sum(at_certified) over w as at_certified,
        sum(at_preparing) over w as at_preparing, sum(at_applied) over w as at_applied,
        sum(at_verified) over w as at_verified, sum(at_voted) over w as at_voted,
        sum(at_proposed) over w as at_proposed, sum(at_submitted) over w as at_submitted,
        sum(at_decided) over w as at_decided, sum(at_probationary) over w as at_probationary,
        sum(at_recommended) over w as at_recommended, sum(overdue) over w as overdue,
        sum(source_cells) over w as source_cells
    from admission.node_day window w as (partition by node_id, date_trunc('month', from_day) order by from_day)) r
where r.node_id = t.node_id and r.from_day = t.from_day;

update admission.node_month t set
    introduced = r.introduced, listed = r.listed, sent_to_class = r.sent_to_class, certified = r.certified,
    applied = r.applied, cell_voted = r.cell_voted, decided = r.decided, admitted = r.admitted,
    recognised = r.recognised, cards_issued = r.cards_issued, removed = r.removed, at_introduced = r.at_introduced,
    at_listed = r.at_listed, at_in_class = r.at_in_class, at_certified = r.at_certified,
    at_preparing = r.at_preparing, at_applied = r.at_applied, at_verified = r.at_verified, at_voted = r.at_voted,
    at_proposed = r.at_proposed, at_submitted = r.at_submitted, at_decided = r.at_decided,
    at_probationary = r.at_probationary, at_recommended = r.at_recommended, overdue = r.overdue,
    source_cells = r.source_cells
from (
    select node_id, from_day,
        sum(introduced) over w as introduced, sum(listed) over w as listed,
        sum(sent_to_class) over w as sent_to_class, sum(certified) over w as certified,
        sum(applied) over w as applied, sum(cell_voted) over w as cell_voted, sum(decided) over w as decided,
        sum(admitted) over w as admitted, sum(recognised) over w as recognised,
        sum(cards_issued) over w as cards_issued, sum(removed) over w as removed,
        sum(at_introduced) over w as at_introduced, sum(at_listed) over w as at_listed,
        sum(at_in_class) over w as at_in_class, sum(at_certified) over w as at_certified,
        sum(at_preparing) over w as at_preparing, sum(at_applied) over w as at_applied,
        sum(at_verified) over w as at_verified, sum(at_voted) over w as at_voted,
        sum(at_proposed) over w as at_proposed, sum(at_submitted) over w as at_submitted,
        sum(at_decided) over w as at_decided, sum(at_probationary) over w as at_probationary,
        sum(at_recommended) over w as at_recommended, sum(overdue) over w as overdue,
        sum(source_cells) over w as source_cells
    from admission.node_month window w as (partition by node_id, date_trunc('year', from_day) order by from_day)) r
where r.node_id = t.node_id and r.from_day = t.from_day;

update admission.node_year t set
    introduced = r.introduced, listed = r.listed, sent_to_class = r.sent_to_class, certified = r.certified,
    applied = r.applied, cell_voted = r.cell_voted, decided = r.decided, admitted = r.admitted,
    recognised = r.recognised, cards_issued = r.cards_issued, removed = r.removed, at_introduced = r.at_introduced,
    at_listed = r.at_listed, at_in_class = r.at_in_class, at_certified = r.at_certified,
    at_preparing = r.at_preparing, at_applied = r.at_applied, at_verified = r.at_verified, at_voted = r.at_voted,
    at_proposed = r.at_proposed, at_submitted = r.at_submitted, at_decided = r.at_decided,
    at_probationary = r.at_probationary, at_recommended = r.at_recommended, overdue = r.overdue,
    source_cells = r.source_cells
from (
    select node_id, from_day,
        sum(introduced) over w as introduced, sum(listed) over w as listed,
        sum(sent_to_class) over w as sent_to_class, sum(certified) over w as certified,
        sum(applied) over w as applied, sum(cell_voted) over w as cell_voted, sum(decided) over w as decided,
        sum(admitted) over w as admitted, sum(recognised) over w as recognised,
        sum(cards_issued) over w as cards_issued, sum(removed) over w as removed,
        sum(at_introduced) over w as at_introduced, sum(at_listed) over w as at_listed,
        sum(at_in_class) over w as at_in_class, sum(at_certified) over w as at_certified,
        sum(at_preparing) over w as at_preparing, sum(at_applied) over w as at_applied,
        sum(at_verified) over w as at_verified, sum(at_voted) over w as at_voted,
        sum(at_proposed) over w as at_proposed, sum(at_submitted) over w as at_submitted,
        sum(at_decided) over w as at_decided, sum(at_probationary) over w as at_probationary,
        sum(at_recommended) over w as at_recommended, sum(overdue) over w as overdue,
        sum(source_cells) over w as source_cells
    from admission.node_year window w as (partition by node_id order by from_day)) r
where r.node_id = t.node_id and r.from_day = t.from_day;

-- Sums of committees over spans of days, for whoever may count there: asked once for each committee, not for each row.
-- What is in no sum yet is added.
create or replace function admission.report_node(nodes uuid[], firsts date[], lasts date[])
    returns table (node_id uuid, span integer,
        introduced bigint, listed bigint, sent_to_class bigint, certified bigint, applied bigint, cell_voted bigint,
        decided bigint, admitted bigint, recognised bigint, cards_issued bigint, removed bigint,
        at_introduced bigint, at_listed bigint, at_in_class bigint, at_certified bigint, at_preparing bigint,
        at_applied bigint, at_verified bigint, at_voted bigint, at_proposed bigint, at_submitted bigint,
        at_decided bigint, at_probationary bigint, at_recommended bigint, overdue bigint, source_cells bigint)
    language sql stable security definer set search_path = admission, pg_temp
    as $$
    with allowed as materialized (select n as id from unnest(nodes) as n where organization.in_figures(n)),
    span as materialized (
        select first, last, i::integer from unnest(firsts, lasts) with ordinality as s (first, last, i)),
    moment as materialized (
        select distinct d as day, date_trunc('month', d)::date as month, date_trunc('year', d)::date as year
        from span cross join lateral (values (first - 1), (last)) as b (d)),
    pending as materialized (
        select p.node_id, t.on_day, t.word, t.n
        from node_delta t join sum_path p on p.cell_id = t.cell_id join allowed a on a.id = p.node_id),
    reached as materialized (
        select a.id as node_id, e.day,
            coalesce(y.introduced, 0) + coalesce(m.introduced, 0) + coalesce(d.introduced, 0) + coalesce(t.introduced, 0) as introduced,
            coalesce(y.listed, 0) + coalesce(m.listed, 0) + coalesce(d.listed, 0) + coalesce(t.listed, 0) as listed,
            coalesce(y.sent_to_class, 0) + coalesce(m.sent_to_class, 0) + coalesce(d.sent_to_class, 0) + coalesce(t.sent_to_class, 0) as sent_to_class,
            coalesce(y.certified, 0) + coalesce(m.certified, 0) + coalesce(d.certified, 0) + coalesce(t.certified, 0) as certified,
            coalesce(y.applied, 0) + coalesce(m.applied, 0) + coalesce(d.applied, 0) + coalesce(t.applied, 0) as applied,
            coalesce(y.cell_voted, 0) + coalesce(m.cell_voted, 0) + coalesce(d.cell_voted, 0) + coalesce(t.cell_voted, 0) as cell_voted,
            coalesce(y.decided, 0) + coalesce(m.decided, 0) + coalesce(d.decided, 0) + coalesce(t.decided, 0) as decided,
            coalesce(y.admitted, 0) + coalesce(m.admitted, 0) + coalesce(d.admitted, 0) + coalesce(t.admitted, 0) as admitted,
            coalesce(y.recognised, 0) + coalesce(m.recognised, 0) + coalesce(d.recognised, 0) + coalesce(t.recognised, 0) as recognised,
            coalesce(y.cards_issued, 0) + coalesce(m.cards_issued, 0) + coalesce(d.cards_issued, 0) + coalesce(t.cards_issued, 0) as cards_issued,
            coalesce(y.removed, 0) + coalesce(m.removed, 0) + coalesce(d.removed, 0) + coalesce(t.removed, 0) as removed,
            coalesce(y.at_introduced, 0) + coalesce(m.at_introduced, 0) + coalesce(d.at_introduced, 0) + coalesce(t.at_introduced, 0) as at_introduced,
            coalesce(y.at_listed, 0) + coalesce(m.at_listed, 0) + coalesce(d.at_listed, 0) + coalesce(t.at_listed, 0) as at_listed,
            coalesce(y.at_in_class, 0) + coalesce(m.at_in_class, 0) + coalesce(d.at_in_class, 0) + coalesce(t.at_in_class, 0) as at_in_class,
            coalesce(y.at_certified, 0) + coalesce(m.at_certified, 0) + coalesce(d.at_certified, 0) + coalesce(t.at_certified, 0) as at_certified,
            coalesce(y.at_preparing, 0) + coalesce(m.at_preparing, 0) + coalesce(d.at_preparing, 0) + coalesce(t.at_preparing, 0) as at_preparing,
            coalesce(y.at_applied, 0) + coalesce(m.at_applied, 0) + coalesce(d.at_applied, 0) + coalesce(t.at_applied, 0) as at_applied,
            coalesce(y.at_verified, 0) + coalesce(m.at_verified, 0) + coalesce(d.at_verified, 0) + coalesce(t.at_verified, 0) as at_verified,
            coalesce(y.at_voted, 0) + coalesce(m.at_voted, 0) + coalesce(d.at_voted, 0) + coalesce(t.at_voted, 0) as at_voted,
            coalesce(y.at_proposed, 0) + coalesce(m.at_proposed, 0) + coalesce(d.at_proposed, 0) + coalesce(t.at_proposed, 0) as at_proposed,
            coalesce(y.at_submitted, 0) + coalesce(m.at_submitted, 0) + coalesce(d.at_submitted, 0) + coalesce(t.at_submitted, 0) as at_submitted,
            coalesce(y.at_decided, 0) + coalesce(m.at_decided, 0) + coalesce(d.at_decided, 0) + coalesce(t.at_decided, 0) as at_decided,
            coalesce(y.at_probationary, 0) + coalesce(m.at_probationary, 0) + coalesce(d.at_probationary, 0) + coalesce(t.at_probationary, 0) as at_probationary,
            coalesce(y.at_recommended, 0) + coalesce(m.at_recommended, 0) + coalesce(d.at_recommended, 0) + coalesce(t.at_recommended, 0) as at_recommended,
            coalesce(y.overdue, 0) + coalesce(m.overdue, 0) + coalesce(d.overdue, 0) + coalesce(t.overdue, 0) as overdue,
            coalesce(y.source_cells, 0) + coalesce(m.source_cells, 0) + coalesce(d.source_cells, 0) + coalesce(t.source_cells, 0) as source_cells
        from allowed a cross join moment e
        left join lateral (select * from node_year o where o.node_id = a.id and o.from_day < e.year
                           order by o.from_day desc limit 1) y on true
        left join lateral (select * from node_month o where o.node_id = a.id and o.from_day >= e.year
                           and o.from_day < e.month order by o.from_day desc limit 1) m on true
        left join lateral (select * from node_day o where o.node_id = a.id and o.from_day >= e.month
                           and o.from_day <= e.day order by o.from_day desc limit 1) d on true
        left join lateral (
            select
                sum(o.n) filter (where o.word = 'introduced') as introduced,
                sum(o.n) filter (where o.word = 'listed') as listed,
                sum(o.n) filter (where o.word = 'sentToClass') as sent_to_class,
                sum(o.n) filter (where o.word = 'certified') as certified,
                sum(o.n) filter (where o.word = 'applied') as applied,
                sum(o.n) filter (where o.word = 'cellVoted') as cell_voted,
                sum(o.n) filter (where o.word = 'decided') as decided,
                sum(o.n) filter (where o.word = 'admitted') as admitted,
                sum(o.n) filter (where o.word = 'recognised') as recognised,
                sum(o.n) filter (where o.word = 'cardsIssued') as cards_issued,
                sum(o.n) filter (where o.word = 'removed') as removed,
                sum(o.n) filter (where o.word = 'at-introduced') as at_introduced,
                sum(o.n) filter (where o.word = 'at-listed') as at_listed,
                sum(o.n) filter (where o.word = 'at-in-class') as at_in_class,
                sum(o.n) filter (where o.word = 'at-certified') as at_certified,
                sum(o.n) filter (where o.word = 'at-preparing') as at_preparing,
                sum(o.n) filter (where o.word = 'at-applied') as at_applied,
                sum(o.n) filter (where o.word = 'at-verified') as at_verified,
                sum(o.n) filter (where o.word = 'at-voted') as at_voted,
                sum(o.n) filter (where o.word = 'at-proposed') as at_proposed,
                sum(o.n) filter (where o.word = 'at-submitted') as at_submitted,
                sum(o.n) filter (where o.word = 'at-decided') as at_decided,
                sum(o.n) filter (where o.word = 'at-probationary') as at_probationary,
                sum(o.n) filter (where o.word = 'at-recommended') as at_recommended,
                sum(o.n) filter (where o.word = 'overdue') as overdue,
                sum(o.n) filter (where o.word = 'source-cells') as source_cells
            from pending o where o.node_id = a.id and o.on_day <= e.day) t on true)
    select z.node_id, s.i,
        z.introduced - a.introduced, z.listed - a.listed, z.sent_to_class - a.sent_to_class,
        z.certified - a.certified, z.applied - a.applied, z.cell_voted - a.cell_voted, z.decided - a.decided,
        z.admitted - a.admitted, z.recognised - a.recognised, z.cards_issued - a.cards_issued, z.removed - a.removed,
        z.at_introduced - a.at_introduced, z.at_listed - a.at_listed, z.at_in_class - a.at_in_class,
        z.at_certified - a.at_certified, z.at_preparing - a.at_preparing, z.at_applied - a.at_applied,
        z.at_verified - a.at_verified, z.at_voted - a.at_voted, z.at_proposed - a.at_proposed,
        z.at_submitted - a.at_submitted, z.at_decided - a.at_decided, z.at_probationary - a.at_probationary,
        z.at_recommended - a.at_recommended, z.overdue - a.overdue, z.source_cells - a.source_cells
    from span s join reached z on z.day = s.last join reached a on a.node_id = z.node_id and a.day = s.first - 1
    $$;
