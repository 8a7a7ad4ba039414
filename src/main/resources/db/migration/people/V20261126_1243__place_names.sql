-- Places that were renamed or merged, by commune: what an address said before and what it says from a day on. The latest
-- row of an old name counts; a row without a new name takes the old one out of the table.
create table people.place_name (
    id          bigint generated always as identity primary key,
    before      text        not null,
    folded      text        not null,
    now         text        not null,
    from_day    date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index place_name_folded on people.place_name (folded, id desc);
create trigger place_name_is_append_only before update or delete on people.place_name
    for each row execute function journal.refuse_change();
grant select, insert on people.place_name to ketnap_app;

-- The one merger that the project has read of, of 1 July 2025; an office enters those it knows.
insert into people.place_name (before, folded, now, from_day, recorded_by, recorded_at) values
    ('phường Hội Hợp, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc', 'hoi hop, vinh yen, vinh phuc',
     'phường Vĩnh Yên, tỉnh Phú Thọ', '2025-07-01', 'program', now()),
    ('phường Tích Sơn, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc', 'tich son, vinh yen, vinh phuc',
     'phường Vĩnh Yên, tỉnh Phú Thọ', '2025-07-01', 'program', now()),
    ('phường Đồng Tâm, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc', 'dong tam, vinh yen, vinh phuc',
     'phường Vĩnh Yên, tỉnh Phú Thọ', '2025-07-01', 'program', now()),
    ('xã Thanh Trù, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc', 'thanh tru, vinh yen, vinh phuc',
     'phường Vĩnh Yên, tỉnh Phú Thọ', '2025-07-01', 'program', now());
