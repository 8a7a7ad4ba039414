create schema people;
grant usage on schema people to ketnap_app;

create table people.person (
    id        uuid primary key,
    cell_id   uuid not null,
    import_id bigint
);
comment on column people.person.cell_id is 'Copied from the latest version that counts, for rights.';

-- What is known of a person; a change is a new version, the latest that counts is current.
create table people.person_version (
    id          bigint generated always as identity primary key,
    person_id   uuid        not null references people.person,
    cell_id     uuid        not null,
    full_name   text        not null,
    folded_name text        not null,
    sort_key    text        not null collate "vi-x-icu",
    sex         text,
    birth       date,
    birth_precision text check (birth_precision in ('day', 'month', 'year')),
    details     jsonb       not null default '{}',
    import_id   bigint,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index version_person on people.person_version (person_id, id desc);
create index version_name on people.person_version (folded_name);

-- What someone is in the Party from a day on, and where. Rows from a case count in their last generation only.
create table people.membership (
    id          bigint generated always as identity primary key,
    person_id   uuid        not null references people.person,
    cell_id     uuid        not null,
    kind        text        not null check (kind in ('probationary', 'official', 'none')),
    from_day    date        not null,
    votes_from  date,
    joined_on   date,
    official_on date,
    member_code text,
    card_number text,
    case_id     uuid,
    generation  integer     not null default 0,
    import_id   bigint,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index membership_person on people.membership (person_id);
create index membership_cell on people.membership (cell_id);
create index membership_code on people.membership (member_code) where member_code is not null;

-- Exempt from activity, temporarily elsewhere, suspended: each from a day, until the next row.
create table people.activity (
    id          bigint generated always as identity primary key,
    person_id   uuid        not null references people.person,
    status      text        not null check (status in ('active', 'exempt', 'temporarily-elsewhere', 'suspended')),
    from_day    date        not null,
    import_id   bigint,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index activity_person on people.activity (person_id);

-- Identity numbers, encrypted; the key lies outside the database. The keyed digest finds equal ones.
create table people.identity_number (
    id          bigint generated always as identity primary key,
    person_id   uuid        not null references people.person,
    sealed      text        not null,
    digest      text        not null,
    masked      text        not null,
    import_id   bigint,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index identity_digest on people.identity_number (digest);
create index identity_person on people.identity_number (person_id, id desc);

create table people.reversal (
    import_id   bigint primary key,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create function people.counts(list bigint) returns boolean language sql stable as $$
    select list is null or not exists (select 1 from people.reversal r where r.import_id = list)
$$;

create view people.current_person with (security_invoker = true) as
    select distinct on (v.person_id) v.* from people.person_version v
    where people.counts(v.import_id) order by v.person_id, v.id desc;

create trigger version_is_append_only before update or delete on people.person_version
    for each row execute function journal.refuse_change();
create trigger membership_is_append_only before update or delete on people.membership
    for each row execute function journal.refuse_change();

grant select, insert on people.person_version, people.membership, people.activity, people.identity_number,
    people.reversal to ketnap_app;
grant select, insert, update (cell_id) on people.person to ketnap_app;
grant select on people.current_person to ketnap_app;

alter table people.person enable row level security;
create policy person_in_scope on people.person using (organization.in_scope(cell_id));

alter table people.person_version enable row level security;
create policy version_in_scope on people.person_version
    using (exists (select 1 from people.person p where p.id = person_id));
alter table people.membership enable row level security;
create policy membership_in_scope on people.membership
    using (exists (select 1 from people.person p where p.id = person_id));
alter table people.activity enable row level security;
create policy activity_in_scope on people.activity
    using (exists (select 1 from people.person p where p.id = person_id));
alter table people.identity_number enable row level security;
create policy number_in_scope on people.identity_number
    using (exists (select 1 from people.person p where p.id = person_id));

-- Looks beyond the scope, and answers yes or no only.
create function people.number_in_use(wanted text, besides uuid) returns boolean
    language sql stable security definer set search_path = people
    as $$ select exists (select 1 from people.identity_number n
              where n.digest = wanted and n.person_id is distinct from besides and people.counts(n.import_id)) $$;
