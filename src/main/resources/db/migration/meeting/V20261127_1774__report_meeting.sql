-- What other rooms may count: meetings with signed minutes, members of the body and those who were there.
create view meeting.report_meeting with (security_invoker = true) as
    select m.id as meeting_id, m.part_id as organization_id, m.body, m.on_day as held_on,
           (s.details -> 'headcount' ->> 'official')::int
               + (s.details -> 'headcount' ->> 'probationary')::int as members,
           (s.details -> 'headcount' ->> 'present')::int
               + (s.details -> 'headcount' ->> 'probationaryPresent')::int as present
    from meeting.meeting m join meeting.minutes s on s.meeting_id = m.id;
grant select on meeting.report_meeting to ketnap_app;
