-- What was recorded after a moment is found without reading all acts: they come in order of time.
create index act_recorded on admission.act using brin (recorded_at);

-- Which cells lie below a committee, as the tree stands now: for whoever may count there.
create view admission.report_within with (security_invoker = true) as
    select node_id, cell_id from admission.sum_path;
grant select on admission.report_within to ketnap_app;
