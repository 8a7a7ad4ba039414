-- Acts without names, and counters: whoever may count in a cell sees them; they change with the cases in scope only.
drop policy standing_in_scope on admission.standing_act;
create policy standing_in_figures on admission.standing_act for select using (organization.in_figures(cell_id));
create policy standing_of_case on admission.standing_act
    using (exists (select 1 from admission.case_file f where f.id = case_id))
    with check (exists (select 1 from admission.case_file f where f.id = case_id));

alter table admission.stage_count enable row level security;
create policy stages_in_figures on admission.stage_count
    using (organization.in_figures(cell_id)) with check (organization.in_figures(cell_id));
alter table admission.measure_count enable row level security;
create policy measures_in_figures on admission.measure_count
    using (organization.in_figures(cell_id)) with check (organization.in_figures(cell_id));
