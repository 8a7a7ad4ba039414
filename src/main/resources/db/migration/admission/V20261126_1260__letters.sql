-- Lists of letters are read by key: those out by the day they were sent, answers by the day they came.
create index obligation_by_start on admission.obligation (deadline, started_on, case_id, subject);
create index standing_act_answers on admission.standing_act (on_day, case_id, step) where kind = 'verification-returned';
