-- Why a membership ended that no case ended: of members who were there before, or whose case is over.
alter table people.membership add column ending text
    check (ending in ('died', 'expelled', 'struck-off', 'resigned', 'moved')),
    add constraint ending_of_nothing check (ending is null or kind = 'none');

-- Beside it: what somebody was the day before. A row that another of the same day replaced lasts no day and counts for
-- nothing; where somebody came from and went to is told by days, so that what was recorded by mistake and taken back
-- is no move.
create or replace view people.report_member as
    select p.survivor as person_id, m.cell_id, m.kind, m.from_day,
           (select min(n.from_day) from people.person o join people.membership n on n.person_id = o.id
            where o.survivor = p.survivor and (n.from_day, n.id) > (m.from_day, m.id)
              and people.counts(n.import_id)
              and (n.case_id is null or n.generation = (select max(g.generation) from people.membership g
                                                        where g.case_id = n.case_id))) as until_day,
           case when before.kind <> 'none' then before.cell_id end as came_from,
           (select case when n.kind <> 'none' then n.cell_id end
            from people.person o join people.membership n on n.person_id = o.id
            where o.survivor = p.survivor and n.from_day > m.from_day
              and people.counts(n.import_id)
              and (n.case_id is null or n.generation = (select max(g.generation) from people.membership g
                                                        where g.case_id = n.case_id))
            order by n.from_day, n.id desc limit 1) as went_to,
           m.ending, m.case_id, m.joined_on, before.kind as was, before.ending as had_ended
    from people.membership m join people.person p on p.id = m.person_id
    left join lateral (
        select n.kind, n.cell_id, n.ending
        from people.person o join people.membership n on n.person_id = o.id
        where o.survivor = p.survivor and n.from_day < m.from_day
          and people.counts(n.import_id)
          and (n.case_id is null or n.generation = (select max(g.generation) from people.membership g
                                                    where g.case_id = n.case_id))
        order by n.from_day desc, n.id desc limit 1) before on true
    where people.counts(m.import_id)
      and (m.case_id is null or m.generation = (select max(g.generation) from people.membership g
                                                where g.case_id = m.case_id))
      and organization.in_figures(m.cell_id);

-- Beside it: the occupation as statistics count it, and since when somebody once a member was none.
create or replace view people.report_trait as
    select p.id as person_id, v.cell_id, v.sex, v.birth, v.birth_precision,
           v.details ->> 'ethnicity' as ethnicity, v.details ->> 'religion' as religion,
           v.details ->> 'source-group' as source_group, v.details ->> 'occupation' as occupation,
           v.details ->> 'education-general' as schooling, v.details ->> 'education-general-level' as schooling_level,
           v.details ->> 'education-professional' as training,
           v.details ->> 'education-professional-level' as training_level,
           v.details ->> 'political-theory' as theory, v.details ->> 'academic-title' as title,
           v.details ->> 'youth-union-member' as youth, v.details ->> 'special' as special,
           v.details ->> 'occupation-code' as occupation_code, v.details ->> 'left-party' as left_party
    from people.person p
    cross join lateral (select * from people.person_version o where o.person_id = p.survivor
                        and people.counts(o.import_id) order by o.id + 0 desc limit 1) v
    where organization.in_figures(v.cell_id);
