-- Each room makes a schema of its own name; nobody works in public.
-- The schema "start" holds the list of migrations only, made by Flyway before this file runs.
comment on schema start is 'Which migrations have run.';
