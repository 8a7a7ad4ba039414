-- Words that papers of a case need and no act says: typed once, printed wherever a form names them. The latest counts.
create table admission.paper_words (
    id          bigint generated always as identity primary key,
    case_id     uuid        not null references admission.case_file,
    field       text        not null,
    said        text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
comment on column admission.paper_words.said is 'As typed; of rows one line each, cells parted by tabs. Empty: nothing is said any more.';
create index paper_words_of on admission.paper_words (case_id, field, id desc);
create trigger paper_words_are_append_only before update or delete on admission.paper_words
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
grant select, insert on admission.paper_words to ketnap_app;
alter table admission.paper_words enable row level security;
create policy paper_words_in_scope on admission.paper_words
    using (exists (select 1 from admission.case_file f where f.id = case_id))
    with check (exists (select 1 from admission.case_file f where f.id = case_id));
