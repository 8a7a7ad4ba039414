-- What is due by a custom of the place, and what is counted beyond the confirmed calendar, are marked so.
alter table admission.obligation
    add column local boolean not null default false,
    add column provisional boolean not null default false;
