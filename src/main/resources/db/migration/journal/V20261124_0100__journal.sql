create schema journal;
grant usage on schema journal to ketnap_app;

create table journal.line (
    id        bigint generated always as identity primary key,
    at        timestamptz not null,
    account   text        not null,
    what      text        not null,
    subject   text        not null,
    part      uuid,
    import_id bigint
);
comment on table journal.line is 'Who did or saw what, when. Ids only: never names, never words.';
create index line_subject on journal.line (subject, id);

-- What is written down stays written down.
create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;
grant execute on function journal.refuse_change() to public;

create trigger line_is_append_only before update or delete on journal.line
    for each row execute function journal.refuse_change();
create trigger line_is_not_truncated before truncate on journal.line
    for each statement execute function journal.refuse_change();
grant select, insert on journal.line to ketnap_app;
