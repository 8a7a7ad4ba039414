create schema access;
comment on schema access is 'Signing in: accounts and missed attempts. What an account may do lies in organization.';

create table access.account (
    name          text        primary key check (name = lower(name) and name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    display_name  text        not null check (display_name <> ''),
    password_hash text        not null check (password_hash like '$argon2id$%'),
    person        uuid        unique,
    locked        boolean     not null default false,
    must_change   boolean     not null default false,
    generation    integer     not null default 1,
    created_at    timestamptz not null,
    created_by    text        not null
);
comment on column access.account.person is 'The member behind the account (people.person), where there is one.';
comment on column access.account.generation is 'A session belongs to one generation: a new password or a lock ends them all.';

create table access.miss (
    account text        not null,              -- as typed, folded; need not exist
    address text        not null,
    at      timestamptz not null
);
comment on table access.miss is 'Attempts to sign in that did not succeed, for a day; a success takes its own away.';
create index miss_by_account on access.miss (account, at);
create index miss_by_address on access.miss (address, at);
create index miss_by_time on access.miss (at);

grant usage on schema access to ketnap_app;
grant select, insert, update on access.account to ketnap_app;
grant select, insert, delete on access.miss to ketnap_app;
