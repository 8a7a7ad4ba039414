-- How each column of one database comes into another: which numbers are counted on, which names say where they are from,
-- what stays behind. The engine room reads this; it knows no table of the rooms.
create view start.bringing as
with columns as (
    select c.oid, n.nspname || '.' || c.relname as relation, a.attname as attribute, a.attnum,
        format('%I.%I', n.nspname, c.relname) as relation_name, format('%I', a.attname) as attribute_name,
        a.attidentity <> '' as counted, a.atttypid = 'text'::regtype as words
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'start')
        and coalesce(obj_description(c.oid), '') not like '%Not part of a backup.%'
), pointing as (
    select k.conrelid as oid, from_column.n as attnum, to_column.relation
    from pg_constraint k, unnest(k.conkey, k.confkey) as from_column (n, m)
        join lateral (select relation from columns c where c.oid = k.confrelid and c.attnum = from_column.m and c.counted)
            as to_column on true
    where k.contype = 'f'
)
select c.relation_name as relation, c.attribute_name as attribute,
    case
        when c.relation in ('journal.line', 'journal.seal', 'regulation.amendment', 'people.place_name') then 'aside'
        when c.relation ~ '^access[.]' or c.relation in ('organization.right_given', 'exchange.upload', 'exchange.trial',
            'exchange.mapping', 'document.batch', 'document.batch_piece', 'reporting.compiled', 'reporting.compiled_line',
            'journal.unsealed', 'journal.brought', 'journal.brought_seal', 'admission.node_delta', 'admission.node_day',
            'admission.node_month', 'admission.node_year', 'admission.sum_path', 'admission.source_range') then 'behind'
        else 'along'
    end as goes,
    case
        when c.counted then 'number:' || c.relation_name
        when (c.relation, c.attribute) in (('journal.seal', 'line')) then 'number:journal.line'
        when p.relation is not null then 'number:' || p.relation
        when c.attribute = 'import_id' then 'number:exchange.import'
        when c.words and (c.attribute = 'account' or c.attribute like '%\_by') then 'account'
        when (c.relation, c.attribute) in (('organization.organization', 'code')) then 'code'
        when (c.relation, c.attribute) in (('organization.period', 'parent_id')) then 'parent'
        else 'as it is'
    end as becomes
from columns c left join pointing p on p.oid = c.oid and p.attnum = c.attnum;

create function start.codes() returns setof text language sql stable as
    $$ select code from organization.organization $$;

-- The organisation of a code; nothing where there is none.
create function start.organization(wanted text) returns uuid language sql stable as
    $$ select id from organization.organization where code = wanted $$;

-- Those above whom nobody ever stood, the one with most below it first.
create function start.roots() returns setof text language sql stable as $$
    select o.code from organization.organization o
    where not exists (select 1 from organization.period p where p.organization_id = o.id and p.parent_id is not null)
    order by (select count(*) from organization.ancestor a where a.ancestor_id = o.id) desc, o.code
$$;

-- What is known of databases brought before.
create function start.brought() returns table (name text, file text) language sql stable as
    $$ select name, file from journal.brought $$;

-- Amendments of the regulation that only the other database has; they were set aside.
create function start.strange_amendments() returns setof text language plpgsql as $$
begin
    return query select a.key || ' ' || a.valid_from from pg_temp.aside_amendment a
    where not exists (select 1 from regulation.amendment b
        where (b.kind, b.key, b.valid_from, b.value, b.document, b.clause, b.note, b.revokes is null)
            = (a.kind, a.key, a.valid_from, a.value, a.document, a.clause, a.note, a.revokes is null))
    order by 1;
end $$;

-- What was set aside takes its place, and the tree is put under an organisation where one is named: the last step.
create function start.arrive(called text, file text, lines bigint, imports bigint, under uuid, account text, at timestamptz)
    returns void language plpgsql as $$
#variable_conflict use_column
declare
    own_number integer := (select coalesce(max(id), 0) + 1 from journal.brought);
begin
    insert into people.place_name overriding system value
    select * from pg_temp.aside_place_name a
    where not exists (select 1 from people.place_name b
        where (b.before, b.folded, b.now, b.from_day) = (a.before, a.folded, a.now, a.from_day));

    insert into journal.brought
    select own_number, called, lines, imports, coalesce(max(s.number), 0),
        coalesce((select chain from pg_temp.aside_seal order by number desc limit 1), decode(repeat('00', 32), 'hex')),
        file, account, at
    from pg_temp.aside_seal s;
    insert into journal.brought_seal
    select own_number, s.number, s.line, s.chain, l.digest
    from pg_temp.aside_seal s left join pg_temp.aside_line l on l.id = s.line;

    insert into journal.line (id, at, account, what, subject, part, import_id, step, digest) overriding system value
    select l.id, l.at, l.account, l.what, l.subject, l.part, l.import_id, l.step,
        case when l.digest is null or a.case_id is null then l.digest
            else sha256(record_send(row(a.case_id, a.step, a.kind, a.on_day, a.cell_id, a.details, a.findings, a.words_digest,
                a.origin, a.import_id, a.recorded_by, a.recorded_at))) end
    from pg_temp.aside_line l left join admission.act a
        on l.what like 'act:%' and a.case_id::text = l.subject and a.step = l.step
    order by l.id;

    insert into organization.ancestor (organization_id, ancestor_id)
    select o.id, a.ancestor_id from organization.organization o, organization.ancestor a
    where a.organization_id = under and o.xmin::text = (txid_current() % (2::bigint ^ 32)::bigint)::text
    on conflict do nothing;
    perform setval(pg_get_serial_sequence('journal.line', 'id'), greatest(1, (select max(id) from journal.line)));
    insert into journal.line (at, account, what, subject) values (at, account, 'bring:database', called);
end $$;

-- In a scratch database, and nowhere else: the rooms seal anew what they may only add elsewhere.
create function start.open_seals() returns void language plpgsql as $$
begin
    if current_database() !~ '_drill$' then
        raise exception 'only in a scratch database';
    end if;
    grant update (sealed, digest) on people.identity_number to ketnap_app;
end $$;

revoke all on function start.open_seals(), start.codes(), start.organization(text), start.roots(), start.brought(), start.strange_amendments(),
    start.arrive(text, text, bigint, bigint, uuid, text, timestamptz) from public;
