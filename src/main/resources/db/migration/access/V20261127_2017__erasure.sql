-- The planner keeps no samples of what lies in a session: a sentence there may name a person.
alter table access.session_attributes alter column attribute_bytes type bytea,
    alter column attribute_bytes set statistics 0;
