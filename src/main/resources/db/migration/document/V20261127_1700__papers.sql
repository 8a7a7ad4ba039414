-- Numbers by register, papers as issued with their bytes, templates of an office.
create schema document;
grant usage on schema document to ketnap_app;

create table document.term (
    organization_id uuid        not null,
    from_day        date        not null,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    primary key (organization_id, from_day)
);
comment on table document.term is 'The first day of each term of a committee (nhiệm kỳ): numbers begin anew with it, and with nothing else.';

create table document.counter (
    organization_id uuid    not null,
    kind            text    not null,
    term_from       date    not null,
    last            integer not null check (last >= 0),
    primary key (organization_id, kind, term_from)
);
comment on table document.counter is 'The last number taken of a register. Taking one locks the row until the transaction ends: a number rolled back is not used up.';

create table document.paper (
    id              uuid        primary key,
    form            text        not null,
    form_code       text        not null,
    part_id         uuid        not null,
    about           uuid        not null,
    copy            text        not null,
    organization_id uuid        not null,
    kind            text,
    number          text        not null,
    on_day          date        not null,
    signer_office   text        not null,
    signer_name     text        not null,
    template        text        not null,
    bytes           bytea       not null,
    sha256          text        not null,
    issued_by       text        not null,
    issued_at       timestamptz not null
);
comment on table document.paper is 'Papers as issued, never rewritten: a paper issued anew is a new row, the old one ends.';
comment on column document.paper.about is 'What the paper is of: a case, a meeting, a class.';
comment on column document.paper.copy is 'Which of several of one form: a place of verification, an introducer; empty for the only one.';
comment on column document.paper.template is 'The layout (HD36, HD05) or the number of the office''s own template.';
create index paper_about on document.paper (about, issued_at);
create index paper_part on document.paper (part_id, issued_at desc, id);

create table document.paper_end (
    paper_id    uuid        primary key references document.paper,
    how         text        not null check (how in ('annulled', 'replaced')),
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create table document.number (
    organization_id uuid        not null,
    kind            text        not null,
    term_from       date        not null,
    number          integer     not null check (number > 0),
    printed         text        not null,
    how             text        not null check (how in ('issued', 'earlier', 'skipped')),
    on_day          date,
    paper_id        uuid        references document.paper,
    note            text        not null default '',
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    primary key (organization_id, kind, term_from, number)
);
comment on column document.number.how is 'Issued here; taken before this program or on paper; or explained as not used.';

create table document.own_template (
    id          bigint generated always as identity primary key,
    form        text        not null,
    part_id     uuid        not null,
    file_name   text        not null,
    bytes       bytea,
    sha256      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
comment on column document.own_template.bytes is 'Nothing: from here on the form of the program counts again.';
create index own_template_of on document.own_template (form, part_id, id desc);

create trigger term_is_append_only before update or delete on document.term
    for each row execute function journal.refuse_change();
create trigger paper_is_append_only before update or delete on document.paper
    for each row execute function journal.refuse_change();
create trigger paper_end_is_append_only before update or delete on document.paper_end
    for each row execute function journal.refuse_change();
create trigger number_is_append_only before update or delete on document.number
    for each row execute function journal.refuse_change();
create trigger own_template_is_append_only before update or delete on document.own_template
    for each row execute function journal.refuse_change();

grant select, insert on document.term, document.paper, document.paper_end, document.number, document.own_template
    to ketnap_app;
grant select, insert, update on document.counter to ketnap_app;

alter table document.term enable row level security;
create policy term_in_scope on document.term
    using (organization.in_scope(organization_id)) with check (organization.in_scope(organization_id));
alter table document.counter enable row level security;
create policy counter_in_scope on document.counter
    using (organization.in_scope(organization_id)) with check (organization.in_scope(organization_id));
alter table document.number enable row level security;
create policy number_in_scope on document.number
    using (organization.in_scope(organization_id)) with check (organization.in_scope(organization_id));
alter table document.paper enable row level security;
create policy paper_in_scope on document.paper
    using (organization.in_scope(part_id)) with check (organization.in_scope(part_id));
alter table document.paper_end enable row level security;
create policy paper_end_in_scope on document.paper_end
    using (exists (select 1 from document.paper p where p.id = paper_id))
    with check (exists (select 1 from document.paper p where p.id = paper_id));
alter table document.own_template enable row level security;
create policy own_template_read on document.own_template for select using (true);
create policy own_template_in_scope on document.own_template for insert with check (organization.in_scope(part_id));
