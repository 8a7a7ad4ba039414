-- Copy: how far each case had come, from which day until the day before another, and in which cell; read off the acts
-- that stand. Without names, so that whoever may count sees it.
create table admission.stage_span (
    case_id   uuid    not null references admission.case_file,
    n         integer not null,
    person_id uuid    not null,
    cell_id   uuid    not null,
    stage     text    not null,
    from_day  date    not null,
    until_day date,
    ends_on   date,
    primary key (case_id, n),
    check (until_day > from_day)
);
comment on column admission.stage_span.until_day is 'The first day on which it was otherwise; empty while it lasts.';
comment on column admission.stage_span.ends_on is 'When what the stage rests on runs out: the certificate of the class, the probation.';
create index stage_span_of_cell on admission.stage_span (cell_id, from_day, until_day);
create index stage_span_of_person on admission.stage_span (person_id);

alter table admission.stage_span enable row level security;
create policy spans_in_figures on admission.stage_span for select using (organization.in_figures(cell_id));
create policy spans_of_case on admission.stage_span
    using (exists (select 1 from admission.case_file f where f.id = case_id))
    with check (exists (select 1 from admission.case_file f where f.id = case_id));
grant select, insert, update, delete on admission.stage_span to ketnap_app;

-- What an act is about, in one word, where figures ask: who introduced, the class of the source, how it was decided.
alter table admission.standing_act add column about text;
create index standing_act_of_cell on admission.standing_act (cell_id, on_day);

create or replace view admission.report_act with (security_invoker = true) as
    select case_id, person_id, kind, measure, on_day, cell_id, step, about from admission.standing_act;

create view admission.report_month with (security_invoker = true) as
    select cell_id, month, measure, n from admission.measure_count where n <> 0;

create view admission.report_stage with (security_invoker = true) as
    select case_id, person_id, cell_id, stage, from_day, until_day, ends_on from admission.stage_span;

-- Cases by name, for whoever may see names.
create view admission.report_case with (security_invoker = true) as
    select id as case_id, person_id, cell_id, full_name, sort_key, helper_name from admission.case_file where steps > 0;

-- What is due now.
create view admission.report_due with (security_invoker = true) as
    select case_id, cell_id, step, due from admission.obligation;

-- When each act was written down, for whoever may see names: why a figure is other than it was.
create view admission.report_record with (security_invoker = true) as
    select case_id, step, kind, on_day, cell_id, recorded_at, (details ->> 'step')::integer as of_step
    from admission.act;

grant select on admission.report_month, admission.report_stage, admission.report_case, admission.report_due,
    admission.report_record to ketnap_app;
