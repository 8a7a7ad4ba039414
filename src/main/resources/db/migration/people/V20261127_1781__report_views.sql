-- What figures ask of a person, without name, number or place: for whoever may count in the person's cell. Not the
-- invoker's own rights, which would ask for names; the condition stands in the view.
create view people.report_trait as
    select p.id as person_id, v.cell_id, v.sex, v.birth, v.birth_precision,
           v.details ->> 'ethnicity' as ethnicity, v.details ->> 'religion' as religion,
           v.details ->> 'source-group' as source_group, v.details ->> 'occupation' as occupation,
           v.details ->> 'education-general' as schooling, v.details ->> 'education-general-level' as schooling_level,
           v.details ->> 'education-professional' as training,
           v.details ->> 'education-professional-level' as training_level,
           v.details ->> 'political-theory' as theory, v.details ->> 'academic-title' as title,
           v.details ->> 'youth-union-member' as youth, v.details ->> 'special' as special
    from people.person p
    cross join lateral (select * from people.person_version o where o.person_id = p.survivor
                        and people.counts(o.import_id) order by o.id + 0 desc limit 1) v
    where organization.in_figures(v.cell_id);

-- What someone is in the Party, where, from which day until the day before another, for whoever may count in the cell;
-- rows of a case in their last generation only. The day after is looked for among everybody's rows: who moved out of
-- sight is no longer counted where they were. No function of this room is called that asks for names again.
create view people.report_member as
    select p.survivor as person_id, m.cell_id, m.kind, m.from_day,
           (select min(n.from_day) from people.person o join people.membership n on n.person_id = o.id
            where o.survivor = p.survivor and (n.from_day, n.id) > (m.from_day, m.id)
              and people.counts(n.import_id)
              and (n.case_id is null or n.generation = (select max(g.generation) from people.membership g
                                                        where g.case_id = n.case_id))) as until_day
    from people.membership m join people.person p on p.id = m.person_id
    where people.counts(m.import_id)
      and (m.case_id is null or m.generation = (select max(g.generation) from people.membership g
                                                where g.case_id = m.case_id))
      and organization.in_figures(m.cell_id);

grant select on people.report_trait, people.report_member to ketnap_app;
