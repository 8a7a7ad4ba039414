create schema organization;
grant usage on schema organization to ketnap_app;

create table organization.organization (
    id   uuid primary key,
    code text not null unique
);

-- A change is a new period, never an overwrite: the latest written period that holds on a day is the truth of that day.
create table organization.period (
    id          bigint generated always as identity primary key,
    organization_id uuid not null references organization.organization,
    name        text        not null,
    kind        text        not null,
    parent_id   uuid references organization.organization,
    delegated   boolean     not null default false,
    from_day    date        not null,
    until_day   date check (until_day >= from_day),
    successor_id uuid references organization.organization,
    import_id   bigint,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index period_organization on organization.period (organization_id, id);

create table organization.alias (
    id        bigint generated always as identity primary key,
    organization_id uuid not null references organization.organization,
    alias     text   not null,
    folded    text   not null,
    import_id bigint
);
create index alias_folded on organization.alias (folded);

-- Who sits in which seat from when (bí thư, phó bí thư, chi ủy viên).
create table organization.seat (
    id          bigint generated always as identity primary key,
    organization_id uuid not null references organization.organization,
    person_id   uuid        not null,
    seat        text        not null,
    from_day    date        not null,
    until_day   date check (until_day >= from_day),
    import_id   bigint,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index seat_organization on organization.seat (organization_id);

-- Imports taken back as a whole: rows with their number no longer count.
create table organization.reversal (
    import_id   bigint primary key,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

-- Copy: who ever stood above whom. Rights reach as far as this goes.
create table organization.ancestor (
    organization_id uuid not null references organization.organization,
    ancestor_id     uuid not null references organization.organization,
    primary key (organization_id, ancestor_id)
);
create index ancestor_below on organization.ancestor (ancestor_id);

create table organization.right_given (
    id          bigint generated always as identity primary key,
    account     text        not null,
    role        text        not null,
    part_id     uuid        not null references organization.organization,
    from_day    date        not null,
    until_day   date check (until_day >= from_day),
    reason      text        not null default '',
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index right_account on organization.right_given (account);

-- Whether the present scope reaches an organisation: the second net behind the rights. Without a scope nothing is seen.
create function organization.in_scope(org uuid) returns boolean language sql stable as $$
    select case coalesce(current_setting('ketnap.scope', true), '')
        when '' then false
        when '*' then true
        else exists (
            select 1 from organization.ancestor a
            where a.organization_id = org
              and a.ancestor_id::text = any(string_to_array(current_setting('ketnap.scope', true), ',')))
    end
$$;

create trigger period_is_append_only before update or delete on organization.period
    for each row execute function journal.refuse_change();

grant select, insert on organization.organization, organization.period, organization.alias, organization.seat,
    organization.reversal, organization.ancestor to ketnap_app;
grant select, insert, update (until_day) on organization.right_given to ketnap_app;
