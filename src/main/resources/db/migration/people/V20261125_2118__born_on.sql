-- Lists are compared with everybody born that day.
create index version_birth on people.person_version (birth);
