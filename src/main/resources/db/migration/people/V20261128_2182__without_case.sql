-- Also of persons who never got a case the committee says how long their data is kept.
alter table people.retention drop constraint retention_ending_check,
    add constraint retention_ending_check check (ending in ('withdrawn', 'removed', 'refused', 'ended', 'taken-back', 'no-case'));
