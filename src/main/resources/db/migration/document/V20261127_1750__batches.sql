-- Papers made together in the background: how far each batch is, and its file in pieces.
create table document.batch (
    id          uuid        primary key,
    account     text        not null,
    part_id     uuid        not null,
    file_name   text        not null,
    kind        text        not null check (kind in ('word', 'zip', 'single')),
    back        text        not null,
    total       integer     not null check (total >= 0),
    done        integer     not null default 0,
    papers      integer     not null default 0,
    bytes       bigint      not null default 0,
    state       text        not null default 'working' check (state in ('working', 'ready', 'failed')),
    apart       boolean     not null default false,
    begun_at    timestamptz not null,
    touched_at  timestamptz not null
);
comment on table document.batch is 'Seen by whoever began it; gone after a few hours. Kept in the database so that any node shows the progress and hands out the file.';
comment on column document.batch.apart is 'Asked for as one Word file, made as a zip: some papers are from a template of the office.';
comment on column document.batch.touched_at is 'When it last moved: a batch that stands still was broken off with its node.';
create index batch_begun on document.batch (begun_at);

create table document.batch_piece (
    batch_id uuid    not null references document.batch on delete cascade,
    n        integer not null,
    bytes    bytea   not null,
    primary key (batch_id, n)
);

grant select, insert, update, delete on document.batch to ketnap_app;
grant select, insert, delete on document.batch_piece to ketnap_app;

alter table document.batch enable row level security;
create policy batch_in_scope on document.batch
    using (organization.in_scope(part_id)) with check (organization.in_scope(part_id));
alter table document.batch_piece enable row level security;
create policy batch_piece_in_scope on document.batch_piece
    using (exists (select 1 from document.batch b where b.id = batch_id))
    with check (exists (select 1 from document.batch b where b.id = batch_id));
