-- The mark of the sealed journal when the report was handed in.
alter table reporting.handed_in add column sealed bigint, add column mark text;
comment on column reporting.handed_in.mark is 'Whoever keeps the paper can prove later that the record up to there is what it was.';
