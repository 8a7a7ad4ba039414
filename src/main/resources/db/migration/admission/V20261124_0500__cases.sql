create schema admission;
grant usage on schema admission to ketnap_app;

create table admission.case_file (
    id               uuid primary key,
    person_id        uuid        not null,
    opened_in        uuid        not null,
    cell_id          uuid        not null,
    steps            integer     not null default 0,
    stage            text        not null,
    closed_on        date,
    helper_id        uuid,
    listed_on        date,
    certified_on     date,
    remarked_on      date,
    ceremony_on      date,
    next_due         date,
    full_name        text        not null,
    folded_name      text        not null,
    sort_key         text        not null collate "vi-x-icu",
    sex              text,
    birth            date,
    birth_precision  text,
    helper_name      text,
    opened_at        timestamptz not null
);
comment on table admission.case_file is 'One case. All but id, person_id and opened_in is copied from the acts and from the person for lists; the acts are the truth.';

create unique index one_open_case_per_person on admission.case_file (person_id) where closed_on is null;
create index case_file_by_name on admission.case_file (cell_id, sort_key, id);
create index case_file_by_stage on admission.case_file (stage, cell_id);
create index case_file_person on admission.case_file (person_id);
create index case_file_helper on admission.case_file (helper_id);

create table admission.act (
    case_id      uuid        not null references admission.case_file,
    step         integer     not null check (step > 0),
    kind         text        not null,
    on_day       date        not null,
    cell_id      uuid        not null,
    details      jsonb       not null,
    findings     jsonb       not null default '[]',
    words_digest text        not null,
    origin       text        not null check (origin in ('page', 'proxy', 'list', 'undo')),
    import_id    bigint,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    primary key (case_id, step)
);
comment on column admission.act.details is 'Counts, dates and references; free words live in act_words.';
comment on column admission.act.step is 'Running number in the case: two people adding the same step collide here.';
create index act_import on admission.act (import_id) where import_id is not null;

create table admission.act_words (
    case_id uuid    not null,
    step    integer not null,
    words   jsonb   not null,
    salt    text    not null,
    primary key (case_id, step),
    foreign key (case_id, step) references admission.act
);
comment on table admission.act_words is 'Free words of acts, with the salt of their digest; emptied for a person by the erasure function only.';

-- Copy: the acts that count after corrections and retractions, one row each.
create table admission.standing_act (
    case_id   uuid    not null references admission.case_file,
    step      integer not null,
    kind      text    not null,
    on_day    date    not null,
    cell_id   uuid    not null,
    person_id uuid    not null,
    measure   text,
    primary key (case_id, step)
);
create index standing_act_by_measure on admission.standing_act (measure, on_day, cell_id) where measure is not null;

-- Copy: what is due in a case, whoever looks and whenever.
create table admission.obligation (
    case_id    uuid    not null references admission.case_file,
    deadline   text    not null,
    subject    text    not null default '',
    step       text    not null,
    due        date    not null,
    started_on date    not null,
    rule       text    not null,
    clause     text    not null,
    unknown    boolean not null,
    cell_id    uuid    not null,
    primary key (case_id, deadline, subject)
);
create index obligation_by_due on admission.obligation (due, cell_id);

-- Counters, kept in the writing transaction. Ancestors are summed over the tree.
create table admission.stage_count (
    cell_id uuid    not null,
    stage   text    not null,
    n       integer not null,
    primary key (cell_id, stage)
);
create table admission.measure_count (
    cell_id uuid    not null,
    month   date    not null check (extract(day from month) = 1),
    measure text    not null,
    n       integer not null,
    primary key (cell_id, month, measure)
);

create trigger act_is_append_only before update or delete on admission.act
    for each row execute function journal.refuse_change();
create trigger act_is_not_truncated before truncate on admission.act
    for each statement execute function journal.refuse_change();
create trigger act_words_are_append_only before update or delete on admission.act_words
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();

grant select, insert on admission.act, admission.act_words to ketnap_app;
grant select, insert, update on admission.case_file to ketnap_app;
grant select, insert, update, delete on
    admission.standing_act, admission.obligation, admission.stage_count, admission.measure_count to ketnap_app;

alter table admission.case_file enable row level security;
create policy case_in_scope on admission.case_file
    using (organization.in_scope(cell_id)) with check (organization.in_scope(cell_id));

alter table admission.act enable row level security;
create policy act_in_scope on admission.act
    using (exists (select 1 from admission.case_file f where f.id = case_id));
alter table admission.act_words enable row level security;
create policy words_in_scope on admission.act_words
    using (exists (select 1 from admission.case_file f where f.id = case_id));
alter table admission.standing_act enable row level security;
create policy standing_in_scope on admission.standing_act using (organization.in_scope(cell_id))
    with check (exists (select 1 from admission.case_file f where f.id = case_id));
alter table admission.obligation enable row level security;
create policy obligation_in_scope on admission.obligation using (organization.in_scope(cell_id));

-- Looks beyond the scope, and answers yes or no only.
create function admission.has_open_case(person uuid) returns boolean
    language sql stable security definer set search_path = admission
    as $$ select exists (select 1 from admission.case_file where person_id = person and closed_on is null) $$;

-- The one way free words are emptied: for a person, with the digests left so that the chain stays verifiable.
create function admission.erase_words(person uuid) returns integer
    language plpgsql security definer set search_path = admission
    as $$
    declare
        erased integer;
    begin
        perform set_config('ketnap.erasing', 'yes', true);
        update admission.act_words w set words = '{}' from admission.case_file f
            where f.id = w.case_id and f.person_id = person and w.words <> '{}';
        get diagnostics erased = row_count;
        perform set_config('ketnap.erasing', '', true);
        return erased;
    end $$;
revoke execute on function admission.erase_words(uuid) from public;

-- What other rooms may count: acts that stand, by the day they were done and the cell responsible that day.
create view admission.report_act with (security_invoker = true) as
    select case_id, person_id, kind, measure, on_day, cell_id from admission.standing_act;
grant select on admission.report_act to ketnap_app;
