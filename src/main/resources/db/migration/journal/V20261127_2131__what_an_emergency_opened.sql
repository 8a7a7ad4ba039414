-- What was opened under an emergency access is asked for by its number.
create index line_of_emergency on journal.line (split_part(what, ':', 2), id) where what like 'emergency:%';
