create table access.sent_form (
    key      bytea       primary key,
    at       timestamptz not null,
    location text
);
comment on table access.sent_form is 'Forms that were taken, so that one that is sent again changes nothing: kept for a day. Not part of a backup.';
comment on column access.sent_form.key is 'A digest of account, address, number of the drawn form, and what was typed: none of it can be read from it.';
comment on column access.sent_form.location is 'Where the browser was sent; empty when the program ended before it could answer.';
create index sent_form_by_time on access.sent_form (at);
grant select, insert, update, delete on access.sent_form to ketnap_app;
