-- Reports follow a case across cells: which cases moved is asked for, whatever the cells.
create index standing_act_moved_in on admission.standing_act (case_id) where kind = 'moved-in';
