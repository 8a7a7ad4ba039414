-- Lists of helpers read by key need the helper's name as Vietnamese sort it: the given name first.
alter table admission.case_file add column helper_key text collate "vi-x-icu"
    generated always as (coalesce(regexp_replace(helper_name, '^(.*) ([^ ]+)$', '\2, \1'), '')) stored;
comment on column admission.case_file.helper_key is 'Sort key of helper_name, made by the database.';

create index case_file_by_helper on admission.case_file (helper_key, helper_id) where helper_id is not null;
