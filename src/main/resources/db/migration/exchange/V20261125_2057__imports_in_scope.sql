-- An import holds names as written: it is seen where its part of the tree is seen. Lists of organisations name nobody;
-- those of the program itself belong to no part and are seen by all.
comment on column exchange.import.part_id is 'The part of the tree the import belongs to; the lowest above all its rows for the program itself.';
alter table exchange.import_row add column detail text not null default '';
comment on column exchange.import_row.detail is 'What the reason is about: acts that could not be, by word, day and why.';

alter table exchange.import enable row level security;
create policy import_in_scope on exchange.import
    using (organization.in_scope(part_id)
           or (part_id is null and kind = 'organisations' and coalesce(current_setting('ketnap.scope', true), '') <> ''))
    with check (organization.in_scope(part_id));

alter table exchange.import_row enable row level security;
create policy row_in_scope on exchange.import_row
    using (exists (select 1 from exchange.import i where i.id = import_id));

create index import_row_person on exchange.import_row (person_id) where person_id is not null;
