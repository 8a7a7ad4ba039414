-- Sessions lie here so that any node knows them: the tables are those that Spring Session expects.
create table access.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
comment on table access.session is 'Who is signed in, for at most twelve hours. Not part of a backup.';
create index session_by_expiry on access.session (expiry_time);
create index session_by_account on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36)     not null references access.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table access.session_attributes is 'What a session holds: who, since when, and the word against forged forms. Not part of a backup.';

create table access.totp (
    account   text    primary key references access.account,
    secret    text    not null,
    confirmed boolean not null default false,
    drift     integer not null default 0,
    last_step bigint  not null default 0
);
comment on table access.totp is 'The secret of codes by time (RFC 6238), sealed with the key outside the database.';
comment on column access.totp.drift is 'By how many half minutes the clock of the phone was ahead when a code was last right.';
comment on column access.totp.last_step is 'The half minute of the last right code: none is right twice.';

create table access.recovery_code (
    account text not null references access.account,
    digest  text not null,
    used_at timestamptz,
    primary key (account, digest)
);
comment on table access.recovery_code is 'Codes on paper for who lost the phone, as keyed digests; each is right once.';

create table access.passkey (
    id              bytea       primary key,
    account         text        not null references access.account,
    handle          bytea       not null,
    public_key      bytea       not null,
    attestation     bytea       not null,
    signature_count bigint      not null,
    verified        boolean     not null,
    transports      text[]      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    label           text        not null,
    created_at      timestamptz not null,
    last_used       timestamptz not null
);
comment on table access.passkey is 'Keys of devices (khóa truy cập): only the public half ever leaves the device.';
create index passkey_by_account on access.passkey (account);
create index passkey_by_handle on access.passkey (handle);

grant select, insert, update, delete on access.session, access.session_attributes, access.totp, access.recovery_code,
    access.passkey to ketnap_app;
