-- The same rows as before, seen sooner: most cells are found in a short list that is made once for a statement.
alter policy case_in_scope on admission.case_file
    using (cell_id in (select organization.cells_in_scope()) or organization.in_scope(cell_id));
alter policy obligation_in_scope on admission.obligation
    using (cell_id in (select organization.cells_in_scope()) or organization.in_scope(cell_id));

drop policy spans_in_figures on admission.stage_span;
drop policy spans_of_case on admission.stage_span;
create policy spans_seen on admission.stage_span for select
    using (cell_id in (select organization.cells_in_figures()) or organization.in_figures(cell_id)
           or exists (select 1 from admission.case_file f where f.id = case_id));
create policy spans_added on admission.stage_span for insert
    with check (exists (select 1 from admission.case_file f where f.id = case_id));
create policy spans_changed on admission.stage_span for update
    using (exists (select 1 from admission.case_file f where f.id = case_id))
    with check (exists (select 1 from admission.case_file f where f.id = case_id));
create policy spans_removed on admission.stage_span for delete
    using (exists (select 1 from admission.case_file f where f.id = case_id));

drop policy standing_in_figures on admission.standing_act;
drop policy standing_of_case on admission.standing_act;
create policy standing_seen on admission.standing_act for select
    using (cell_id in (select organization.cells_in_figures()) or organization.in_figures(cell_id)
           or exists (select 1 from admission.case_file f where f.id = case_id));
create policy standing_added on admission.standing_act for insert
    with check (exists (select 1 from admission.case_file f where f.id = case_id));
create policy standing_changed on admission.standing_act for update
    using (exists (select 1 from admission.case_file f where f.id = case_id))
    with check (exists (select 1 from admission.case_file f where f.id = case_id));
create policy standing_removed on admission.standing_act for delete
    using (exists (select 1 from admission.case_file f where f.id = case_id));
