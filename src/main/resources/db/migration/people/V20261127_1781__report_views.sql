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
    from people.person p cross join lateral people.last_version(p.survivor) v
    where organization.in_figures(v.cell_id);

-- What someone is in the Party, where, from which day until the day before another, for whoever may count in the cell;
-- rows of a case in their last generation only. The day after is looked for among everybody's rows: who moved out of
-- sight is no longer counted where they were.
create function people.member_row_counts(list bigint, case_of uuid, made integer) returns boolean
    language sql stable as $$
    select people.counts(list)
       and (case_of is null or made = (select max(g.generation) from people.membership g where g.case_id = case_of))
$$;
create view people.report_member as
    select p.survivor as person_id, m.cell_id, m.kind, m.from_day,
           (select min(n.from_day) from people.membership n
            where n.person_id = any(people.all_of(array[p.survivor]))
              and (n.from_day, n.id) > (m.from_day, m.id)
              and people.member_row_counts(n.import_id, n.case_id, n.generation)) as until_day
    from people.membership m join people.person p on p.id = m.person_id
    where people.member_row_counts(m.import_id, m.case_id, m.generation) and organization.in_figures(m.cell_id);

grant select on people.report_trait, people.report_member to ketnap_app;
