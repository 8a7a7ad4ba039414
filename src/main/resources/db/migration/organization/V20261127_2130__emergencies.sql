-- In an emergency a level above opens names to itself for hours: the same right, without anybody below giving it, and shown to them.
alter table organization.right_given
    add column ends_at timestamptz,
    add column ended_at timestamptz,
    add column ended_by text,
    add column seen_at timestamptz,
    add column seen_by text,
    add constraint emergency_is_for_hours check (ends_at is null
        or (role = 'level-above-by-name' and recorded_by = account and until_day - from_day <= 2
            and ends_at > recorded_at and ends_at <= recorded_at + interval '8 hours')),
    add constraint emergency_ended_by_somebody check ((ended_at is null) = (ended_by is null)),
    add constraint emergency_seen_by_somebody check ((seen_at is null) = (seen_by is null));
comment on column organization.right_given.ends_at is 'Opened in an emergency until this moment.';
comment on column organization.right_given.seen_at is 'When the level below confirmed that it knows of the emergency access.';
create index right_in_emergency on organization.right_given (account) where ends_at is not null;
grant update (ended_at, ended_by, seen_at, seen_by) on organization.right_given to ketnap_app;

-- Once it is said who ended it and who has seen it, that stays.
create function organization.keep_emergency() returns trigger language plpgsql as $$
begin
    if (old.ended_at is not null and (new.ended_at, new.ended_by) is distinct from (old.ended_at, old.ended_by))
        or (old.seen_at is not null and (new.seen_at, new.seen_by) is distinct from (old.seen_at, old.seen_by)) then
        raise exception 'what was said of an emergency stays' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger emergency_stays before update on organization.right_given
    for each row execute function organization.keep_emergency();
