create table exchange.trial (
    upload_id uuid   primary key references exchange.upload on delete cascade,
    part_id   uuid   not null,
    mark      bigint not null,
    answer    json   not null
);
comment on table exchange.trial is 'What bringing an upload in would have done when it was last tried; goes with the upload.';
comment on column exchange.trial.part_id is 'The part of the tree of whoever tried it: it holds names as written.';
comment on column exchange.trial.mark is 'How far the journal had come before the trial.';
comment on column exchange.trial.answer is 'The list as read, what would become of each row, and what was said for it.';

alter table exchange.trial enable row level security;
create policy trial_in_scope on exchange.trial
    using (organization.in_scope(part_id)) with check (organization.in_scope(part_id));
grant select, insert, update on exchange.trial to ketnap_app;
