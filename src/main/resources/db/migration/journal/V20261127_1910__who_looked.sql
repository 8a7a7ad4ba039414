-- Who looked at a file or took something of it away is asked for by the person or the case, whatever part of it was meant.
create index line_of_looking on journal.line (split_part(subject, '/', 1), id) where what ~ '^(view|export):';
