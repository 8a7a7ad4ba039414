-- Whoever may count in an organisation counts its meetings, which name nobody. Not the invoker's own rights, which would
-- ask for more; the condition stands in the view.
create or replace view meeting.report_meeting with (security_invoker = false) as
    select m.id as meeting_id, m.part_id as organization_id, m.body, m.on_day as held_on,
           (s.details -> 'headcount' ->> 'official')::int
               + (s.details -> 'headcount' ->> 'probationary')::int as members,
           (s.details -> 'headcount' ->> 'present')::int
               + (s.details -> 'headcount' ->> 'probationaryPresent')::int as present
    from meeting.meeting m join meeting.minutes s on s.meeting_id = m.id
    where organization.in_figures(m.part_id);
