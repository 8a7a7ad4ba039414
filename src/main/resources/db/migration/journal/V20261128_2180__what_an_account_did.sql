-- What one account did from a day to a day is asked for when its data may have got into wrong hands.
create index line_of_account on journal.line (account, at);
