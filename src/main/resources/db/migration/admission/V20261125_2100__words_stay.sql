create trigger act_words_are_not_truncated before truncate on admission.act_words
    for each statement execute function journal.refuse_change();
