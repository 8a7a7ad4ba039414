-- Reports follow a case across cells: what other cells did in the cases that moved is found from the cells alone.
alter table admission.stage_span add column moved boolean not null default false;
comment on column admission.stage_span.moved is 'Whether the case has stages in more than one cell.';
update admission.stage_span set moved = true where case_id in (
    select case_id from admission.stage_span group by case_id having min(cell_id::text) <> max(cell_id::text));
create index stage_span_moved on admission.stage_span (cell_id, case_id) where moved;
create or replace view admission.report_stage with (security_invoker = true) as
    select case_id, person_id, cell_id, stage, from_day, until_day, ends_on, moved from admission.stage_span;
