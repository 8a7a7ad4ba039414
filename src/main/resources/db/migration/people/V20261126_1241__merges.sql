-- Two entries for one person put together: the one merged is another name (alias) of the one kept. No row of the merged
-- person is moved; who is meant is said by person.merged_into, a copy of the merges that stand.
alter table people.person add column merged_into uuid references people.person;
comment on column people.person.merged_into is 'Copied from the merges that stand: the person kept at the end of the chain.';
create index person_merged on people.person (merged_into) where merged_into is not null;
grant update (merged_into) on people.person to ketnap_app;

create table people.merge (
    id          bigint generated always as identity primary key,
    merged_id   uuid        not null references people.person,
    kept_id     uuid        not null references people.person,
    before_id   bigint      not null references people.person_version,
    after_id    bigint      not null references people.person_version,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    check (merged_id <> kept_id)
);
comment on column people.merge.before_id is 'The version of the person kept before the choice of the merge, after_id the one with it.';
create index merge_merged on people.merge (merged_id);
create index merge_kept on people.merge (kept_id);

create table people.merge_undone (
    merge_id    bigint primary key references people.merge,
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

-- Two persons who look alike and are not the same.
create table people.not_same (
    one         uuid        not null references people.person,
    other       uuid        not null references people.person,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (one, other),
    check (one < other)
);

create trigger merge_is_append_only before update or delete on people.merge
    for each row execute function journal.refuse_change();
create trigger merge_undone_is_append_only before update or delete on people.merge_undone
    for each row execute function journal.refuse_change();
grant select, insert on people.merge, people.merge_undone, people.not_same to ketnap_app;

alter table people.merge enable row level security;
create policy merge_in_scope on people.merge
    using (exists (select 1 from people.person p where p.id = kept_id));
alter table people.merge_undone enable row level security;
create policy merge_undone_in_scope on people.merge_undone
    using (exists (select 1 from people.merge m where m.id = merge_id));
alter table people.not_same enable row level security;
create policy not_same_in_scope on people.not_same
    using (exists (select 1 from people.person p where p.id = one)
       and exists (select 1 from people.person p where p.id = other));

create function people.stands(merging bigint) returns boolean language sql stable as $$
    select merging is null or not exists (select 1 from people.merge_undone u where u.merge_id = merging)
$$;

-- Who is meant by these identities, and by which identities these persons are known.
create function people.survivors(ids uuid[]) returns uuid[] language sql stable as $$
    select array(select coalesce(p.merged_into, p.id) from people.person p where p.id = any(ids))
$$;
create function people.all_of(ids uuid[]) returns uuid[] language sql stable as $$
    select array(select p.id from people.person p where p.id = any(ids) or p.merged_into = any(ids))
$$;

-- A number taken over by a merge counts while the merge stands.
alter table people.identity_number add column merge_id bigint references people.merge;

create or replace function people.number_in_use(wanted text, besides uuid) returns boolean
    language sql stable security definer set search_path = people
    as $$ select exists (select 1 from people.identity_number n join people.person p on p.id = n.person_id
              where n.digest = wanted and coalesce(p.merged_into, p.id) is distinct from besides
                and people.counts(n.import_id) and people.stands(n.merge_id)) $$;

create or replace view people.current_person with (security_invoker = true) as
    select distinct on (v.person_id) v.* from people.person_version v
    where people.counts(v.import_id)
      and not exists (select 1 from people.person p where p.id = v.person_id and p.merged_into is not null)
    order by v.person_id, v.id desc;
