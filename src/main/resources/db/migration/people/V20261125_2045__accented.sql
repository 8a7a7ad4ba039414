-- Words as written, small, with the tone of each syllable after its vowels: hoà and hòa are the same, hoa is another.
-- The same as Vietnamese.accented in the program.
create function people.accented(words text) returns text language sql immutable as $$
    select regexp_replace(lower(normalize(words, NFD) collate "und-x-icu"),
        '([\u0300\u0301\u0303\u0309\u0323])([aeiouy\u0302\u0306\u031b]*)', '\2\1', 'g')
$$;
