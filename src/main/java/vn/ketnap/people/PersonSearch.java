package vn.ketnap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Vietnamese;

/// The door to searching persons, with or without a case: by name without regard to diacritics, or by a whole identity
/// number, which is compared by its digest only.
@Service
public class PersonSearch {

    private static final String FOUND = """
            select p.*, m.kind from (
                select p.* from people.current_person p
                where p.cell_id = any(:cells::uuid[]) and %s
                order by p.sort_key, p.person_id limit :limit) p
            left join lateral (
                select s.kind from people.membership s
                where s.person_id = any(people.all_of(array[p.person_id])) and s.from_day <= :day and people.counts(s.import_id)
                  and (s.case_id is null
                       or s.generation = (select max(g.generation) from people.membership g
                                          where g.case_id = s.case_id))
                order by s.from_day desc, s.id desc limit 1) m on true
            order by p.sort_key, p.person_id
            """;

    private static final String NAMED = FOUND.formatted("""
            p.folded_name like '%' || :words || '%'
            and not exists (select from unnest(:accented::text[]) as typed(word)
                            where people.accented(p.full_name) not like '%' || typed.word || '%')
            and (:after::text is null
                 or (p.sort_key, p.person_id) > (:after::text collate "vi-x-icu", :afterId::uuid))
            """);

    private static final String NUMBERED = FOUND.formatted("""
            p.person_id = any((select people.survivors(array(select n.person_id from people.identity_number n
                            where n.digest = :digest and people.counts(n.import_id) and people.stands(n.merge_id))))::uuid[])
            """);

    private final JdbcClient db;
    private final Numbers numbers;

    PersonSearch(JdbcClient db, Numbers numbers) {
        this.db = db;
        this.numbers = numbers;
    }

    /// One page of those who bear the words in their name, in Vietnamese order: the given name first.
    @Transactional(readOnly = true)
    public List<PersonQuery.Found> named(PersonQuery query) {
        return asked(NAMED, query)
                .param("words", plain(Vietnamese.fold(query.words())))
                .param("accented", accented(query.words()))
                .param("after", query.after().map(PersonQuery.After::key).orElse(null))
                .param(
                        "afterId",
                        query.after().map(one -> one.person().toString()).orElse(null))
                .query(PersonSearch::found)
                .list();
    }

    /// Who has this identity number, given whole: 9 or 12 digits.
    @Transactional(readOnly = true)
    public List<PersonQuery.Found> numbered(PersonQuery query) {
        return asked(NUMBERED, query)
                .param("digest", numbers.digest(query.words()))
                .query(PersonSearch::found)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, PersonQuery query) {
        return db.sql(sql)
                .param(
                        "cells",
                        query.cells().stream().map(OrganizationRef::toString).toArray(String[]::new))
                .param("day", query.day())
                .param("limit", query.limit());
    }

    /// The words that were typed with marks; the others match with and without.
    private static String[] accented(String words) {
        return Stream.of(Vietnamese.tidy(words).split(" "))
                .map(Vietnamese::accented)
                .filter(word -> !word.equals(Vietnamese.fold(word)))
                .map(PersonSearch::plain)
                .toArray(String[]::new);
    }

    private static String plain(String words) {
        return words.replaceAll("[%_\\\\]", "");
    }

    private static PersonQuery.Found found(ResultSet row, int n) throws SQLException {
        var birth = Optional.ofNullable(row.getObject("birth", LocalDate.class));
        var precision = Optional.ofNullable(row.getString("birth_precision")).map(BirthDate.Precision::named);
        return new PersonQuery.Found(
                new PersonRef(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                row.getString("sort_key"),
                birth.flatMap(day -> precision.map(known -> new BirthDate(day, known))),
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                Optional.ofNullable(row.getString("kind"))
                        .filter(kind -> !kind.equals("none"))
                        .map("official"::equals));
    }
}
