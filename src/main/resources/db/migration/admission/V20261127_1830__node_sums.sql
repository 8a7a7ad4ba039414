-- What a case adds to figures and takes from them, day by day: +1 for each act that counts, +1 when it comes to a stage
-- and -1 when it leaves it, the same for a probation that has run out. All counters are sums of this.
create view admission.case_entry with (security_invoker = true) as
    select case_id, cell_id, on_day, measure as word, 1 as n from admission.standing_act where measure is not null
    union all
    select case_id, cell_id, e.on_day, 'at-' || stage, e.n from admission.stage_span
        cross join lateral (values (from_day, 1), (until_day, -1)) as e (on_day, n)
        where e.on_day is not null and stage not in ('empty', 'official', 'resting', 'closed')
    union all
    select case_id, cell_id, e.on_day, 'overdue', e.n from admission.stage_span
        cross join lateral (values (greatest(from_day, ends_on + 1), 1), (until_day, -1)) as e (on_day, n)
        where e.on_day is not null and stage in ('probationary', 'recommended') and ends_on is not null
          and (until_day is null or until_day > ends_on + 1);

-- Copy: the committees above each cell as the tree stands now, the nearest first; their sums hold its numbers.
create table admission.sum_path (
    cell_id uuid    not null,
    node_id uuid    not null,
    depth   integer not null,
    primary key (cell_id, node_id)
);
create index sum_path_of_node on admission.sum_path (node_id, depth);

-- What writing transactions changed and no sum holds yet: sums are moved later by one at a time, so that nobody waits
-- for the row of a province. Whoever reads adds what is here.
create table admission.node_delta (
    id      bigint generated always as identity primary key,
    cell_id uuid    not null,
    on_day  date    not null,
    word    text    not null,
    n       integer not null
);

-- Copy: from when to when a cell had anybody on the way to admission (nguồn).
create table admission.source_range (
    cell_id   uuid not null,
    from_day  date not null,
    until_day date,
    primary key (cell_id, from_day)
);

-- Copy: the sums of committees, by day, by month and by year; each row begins on its day.
create table admission.node_day (
    node_id  uuid not null,
    from_day date not null,
    introduced integer not null default 0, listed integer not null default 0,
    sent_to_class integer not null default 0, certified integer not null default 0,
    applied integer not null default 0, cell_voted integer not null default 0,
    decided integer not null default 0, admitted integer not null default 0,
    recognised integer not null default 0, cards_issued integer not null default 0,
    removed integer not null default 0, at_introduced integer not null default 0,
    at_listed integer not null default 0, at_in_class integer not null default 0,
    at_certified integer not null default 0, at_preparing integer not null default 0,
    at_applied integer not null default 0, at_verified integer not null default 0,
    at_voted integer not null default 0, at_proposed integer not null default 0,
    at_submitted integer not null default 0, at_decided integer not null default 0,
    at_probationary integer not null default 0, at_recommended integer not null default 0,
    overdue integer not null default 0, source_cells integer not null default 0,
    primary key (node_id, from_day)
);
create table admission.node_month (like admission.node_day including all, check (extract(day from from_day) = 1));
create table admission.node_year (like admission.node_day including all, check (extract(doy from from_day) = 1));

alter table admission.sum_path enable row level security;
create policy path_in_figures on admission.sum_path
    using (organization.in_figures(cell_id)) with check (organization.in_figures(cell_id));
alter table admission.node_delta enable row level security;
create policy delta_in_figures on admission.node_delta
    using (organization.in_figures(cell_id)) with check (organization.in_figures(cell_id));
alter table admission.source_range enable row level security;
create policy range_in_figures on admission.source_range
    using (organization.in_figures(cell_id)) with check (organization.in_figures(cell_id));
alter table admission.node_day enable row level security;
create policy day_in_figures on admission.node_day
    using (organization.in_figures(node_id)) with check (organization.in_figures(node_id));
alter table admission.node_month enable row level security;
create policy month_in_figures on admission.node_month
    using (organization.in_figures(node_id)) with check (organization.in_figures(node_id));
alter table admission.node_year enable row level security;
create policy year_in_figures on admission.node_year
    using (organization.in_figures(node_id)) with check (organization.in_figures(node_id));

-- Sums of committees over spans of days, for whoever may count there: asked once for each committee, not for each row.
-- Years that no span cuts are taken whole, the others by month, months that a span cuts by day; what is in no sum yet
-- is added.
create function admission.report_node(nodes uuid[], firsts date[], lasts date[])
    returns table (node_id uuid, span integer,
        introduced bigint, listed bigint, sent_to_class bigint, certified bigint, applied bigint,
        cell_voted bigint, decided bigint, admitted bigint, recognised bigint, cards_issued bigint,
        removed bigint, at_introduced bigint, at_listed bigint, at_in_class bigint, at_certified bigint,
        at_preparing bigint, at_applied bigint, at_verified bigint, at_voted bigint, at_proposed bigint,
        at_submitted bigint, at_decided bigint, at_probationary bigint, at_recommended bigint, overdue bigint,
        source_cells bigint)
    language sql stable security definer set search_path = admission, pg_temp
    as $$
    with allowed as materialized (select n as id from unnest(nodes) as n where organization.in_figures(n)),
    span as materialized (
        select first, last, i::integer from unnest(firsts, lasts) with ordinality as s (first, last, i)),
    broken as materialized (
        select distinct date_trunc('month', d)::date as m
        from span cross join lateral (values (first), (last + 1)) as b (d) where extract(day from d) > 1),
    broken_year as materialized (
        select distinct date_trunc('year', d)::date as y
        from span cross join lateral (values (first), (last + 1)) as b (d) where extract(doy from d) > 1),
    bucket as (
        select y.* from allowed a join node_year y on y.node_id = a.id
        where y.from_day between (select min(first) from span) and (select max(last) from span)
          and y.from_day not in (select y from broken_year)
        union all
        select m.* from allowed a cross join broken_year b
        join node_month m on m.node_id = a.id and m.from_day between b.y and (b.y + interval '1 year - 1 day')::date
        where m.from_day not in (select m from broken)
        union all
        select d.* from allowed a cross join broken b
        join node_day d on d.node_id = a.id and d.from_day between b.m and (b.m + interval '1 month - 1 day')::date
        union all
        select p.node_id, t.on_day,
            case t.word when 'introduced' then t.n else 0 end, case t.word when 'listed' then t.n else 0 end,
            case t.word when 'sentToClass' then t.n else 0 end,
            case t.word when 'certified' then t.n else 0 end, case t.word when 'applied' then t.n else 0 end,
            case t.word when 'cellVoted' then t.n else 0 end, case t.word when 'decided' then t.n else 0 end,
            case t.word when 'admitted' then t.n else 0 end, case t.word when 'recognised' then t.n else 0 end,
            case t.word when 'cardsIssued' then t.n else 0 end, case t.word when 'removed' then t.n else 0 end,
            case t.word when 'at-introduced' then t.n else 0 end,
            case t.word when 'at-listed' then t.n else 0 end,
            case t.word when 'at-in-class' then t.n else 0 end,
            case t.word when 'at-certified' then t.n else 0 end,
            case t.word when 'at-preparing' then t.n else 0 end,
            case t.word when 'at-applied' then t.n else 0 end,
            case t.word when 'at-verified' then t.n else 0 end,
            case t.word when 'at-voted' then t.n else 0 end,
            case t.word when 'at-proposed' then t.n else 0 end,
            case t.word when 'at-submitted' then t.n else 0 end,
            case t.word when 'at-decided' then t.n else 0 end,
            case t.word when 'at-probationary' then t.n else 0 end,
            case t.word when 'at-recommended' then t.n else 0 end,
            case t.word when 'overdue' then t.n else 0 end,
            case t.word when 'source-cells' then t.n else 0 end
        from node_delta t join sum_path p on p.cell_id = t.cell_id join allowed a on a.id = p.node_id)
    select b.node_id, s.i,
        sum(b.introduced), sum(b.listed), sum(b.sent_to_class), sum(b.certified), sum(b.applied),
        sum(b.cell_voted), sum(b.decided), sum(b.admitted), sum(b.recognised), sum(b.cards_issued),
        sum(b.removed), sum(b.at_introduced), sum(b.at_listed), sum(b.at_in_class), sum(b.at_certified),
        sum(b.at_preparing), sum(b.at_applied), sum(b.at_verified), sum(b.at_voted), sum(b.at_proposed),
        sum(b.at_submitted), sum(b.at_decided), sum(b.at_probationary), sum(b.at_recommended), sum(b.overdue),
        sum(b.source_cells)
    from bucket b join span s on b.from_day between s.first and s.last
    group by b.node_id, s.i
    $$;

grant select, insert, update, delete on admission.sum_path, admission.node_delta, admission.source_range,
    admission.node_day, admission.node_month,
    admission.node_year to ketnap_app;
grant select on admission.case_entry to ketnap_app;
