create schema reporting;
grant usage on schema reporting to ketnap_app;

-- Figures as they were when a report was handed in: never changed, so that what differs later can be explained.
create table reporting.handed_in (
    id        uuid        primary key,
    part_id   uuid        not null,
    report    text        not null,
    from_day  date        not null,
    to_day    date        not null,
    figures   jsonb       not null,
    note      text        not null default '',
    handed_by text        not null,
    handed_at timestamptz not null,
    check (to_day >= from_day)
);
comment on column reporting.handed_in.figures is 'Counts by row and column of the report.';
create index handed_in_of_part on reporting.handed_in (part_id, handed_at desc);

create trigger handed_in_is_append_only before update or delete on reporting.handed_in
    for each row execute function journal.refuse_change();
grant select, insert on reporting.handed_in to ketnap_app;

alter table reporting.handed_in enable row level security;
create policy handed_in_in_figures on reporting.handed_in
    using (organization.in_figures(part_id)) with check (organization.in_figures(part_id));
