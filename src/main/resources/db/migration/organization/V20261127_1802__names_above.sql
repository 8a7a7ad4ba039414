-- Names are opened to a level above for a reason and at most 31 days.
alter table organization.right_given add constraint names_above_for_a_time
    check (role <> 'level-above-by-name'
           or (reason <> '' and until_day is not null and until_day - from_day <= 31));
create index right_by_name on organization.right_given (part_id) where role = 'level-above-by-name';
