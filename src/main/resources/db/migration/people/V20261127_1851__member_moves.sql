-- Of which cell somebody was a member just before, and is one just after: of a member who moved within this database.
-- Looked for among everybody's rows, as the day after is.
create or replace view people.report_member as
    select p.survivor as person_id, m.cell_id, m.kind, m.from_day,
           (select min(n.from_day) from people.person o join people.membership n on n.person_id = o.id
            where o.survivor = p.survivor and (n.from_day, n.id) > (m.from_day, m.id)
              and people.counts(n.import_id)
              and (n.case_id is null or n.generation = (select max(g.generation) from people.membership g
                                                        where g.case_id = n.case_id))) as until_day,
           (select case when n.kind <> 'none' then n.cell_id end
            from people.person o join people.membership n on n.person_id = o.id
            where o.survivor = p.survivor and (n.from_day, n.id) < (m.from_day, m.id)
              and people.counts(n.import_id)
              and (n.case_id is null or n.generation = (select max(g.generation) from people.membership g
                                                        where g.case_id = n.case_id))
            order by n.from_day desc, n.id desc limit 1) as came_from,
           (select case when n.kind <> 'none' then n.cell_id end
            from people.person o join people.membership n on n.person_id = o.id
            where o.survivor = p.survivor and (n.from_day, n.id) > (m.from_day, m.id)
              and people.counts(n.import_id)
              and (n.case_id is null or n.generation = (select max(g.generation) from people.membership g
                                                        where g.case_id = n.case_id))
            order by n.from_day, n.id limit 1) as went_to
    from people.membership m join people.person p on p.id = m.person_id
    where people.counts(m.import_id)
      and (m.case_id is null or m.generation = (select max(g.generation) from people.membership g
                                                where g.case_id = m.case_id))
      and organization.in_figures(m.cell_id);
