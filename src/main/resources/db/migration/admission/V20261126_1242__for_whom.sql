-- For whom a case was opened is said once and stays; who that is today, after merges of persons, is a copy.
alter table admission.case_file add column opened_for uuid;
update admission.case_file set opened_for = person_id;
alter table admission.case_file alter column opened_for set not null;
create index case_file_opened_for on admission.case_file (opened_for);
comment on column admission.case_file.opened_for is 'The person for whom the case was opened.';
comment on column admission.case_file.person_id is 'Copied: who opened_for is after the merges of persons that stand.';
comment on table admission.case_file is 'One case. All but id, opened_for and opened_in is copied from the acts and from the person for lists; the acts are the truth.';
