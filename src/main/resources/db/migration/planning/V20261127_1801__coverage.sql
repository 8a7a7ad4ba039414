-- A target says too whether every cell of the plan that has a source is to admit somebody.
create or replace view planning.report_target with (security_invoker = true) as
    select p.year, p.part_id, t.cell_id, p.approved_on, p.valid_to, m.measure, m.n, p.coverage
    from planning.report_plan p
    join planning.plan_target t on t.draft_id = p.draft_id
    cross join lateral (values
        ('sources', t.sources), ('sentToClass', t.sent_to_class), ('admitted', t.admitted),
        ('recognised', t.recognised), ('women', t.women), ('young', t.young), ('minority', t.minority),
        ('religion', t.religion), ('students', t.students), ('militia', t.militia),
        ('enterprises', t.enterprises)) as m (measure, n);
