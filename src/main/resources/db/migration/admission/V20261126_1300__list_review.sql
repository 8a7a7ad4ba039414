-- What a cell decided about its list in a month, for the committee that goes over it.
create index standing_act_of_lists on admission.standing_act (on_day, cell_id)
    where kind in ('listed', 'removed', 'class-proposed', 'procedure-proposed');
create index case_file_by_ceremony on admission.case_file (cell_id, ceremony_on) where ceremony_on is not null;
