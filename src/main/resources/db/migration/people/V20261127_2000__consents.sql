-- That a person agreed to what is kept of them beyond what the procedure asks: to which text, when, how, who noted it;
-- and that they took it back. Free words are emptied when the person is erased.
create table people.consent (
    id           bigint generated always as identity primary key,
    person_id    uuid        not null references people.person,
    text_version text        not null check (text_version <> ''),
    given_on     date        not null,
    how          text        not null check (how in ('signed', 'spoken')),
    note         text        not null default '',
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);
create index consent_person on people.consent (person_id, id);
comment on column people.consent.text_version is 'The day of the text that was read out or signed.';

create table people.consent_withdrawn (
    consent_id   bigint      primary key references people.consent,
    withdrawn_on date        not null,
    note         text        not null default '',
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);

create trigger consent_is_append_only before update or delete on people.consent
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
create trigger consent_withdrawn_is_append_only before update or delete on people.consent_withdrawn
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
grant select, insert on people.consent, people.consent_withdrawn to ketnap_app;

alter table people.consent enable row level security;
create policy consent_in_scope on people.consent
    using (exists (select 1 from people.person p where p.id = person_id));
alter table people.consent_withdrawn enable row level security;
create policy consent_withdrawn_in_scope on people.consent_withdrawn
    using (exists (select 1 from people.consent c where c.id = consent_id));
