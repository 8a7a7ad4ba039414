package vn.ketnap.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.OrganizationRef;

/// Rows of papers; whoever calls holds the transaction.
@Repository
class PaperStore {

    private static final String ROW = """
            select p.id, p.form, p.form_code, p.part_id, p.about, p.copy, p.number, p.on_day, p.signer_office,
                p.signer_name, p.template, p.sha256, p.issued_by, p.issued_at,
                e.how, e.reason, e.recorded_by as ended_by, e.recorded_at as ended_at
            from document.paper p left join document.paper_end e on e.paper_id = p.id
            """;

    private final JdbcClient db;

    PaperStore(JdbcClient db) {
        this.db = db;
    }

    void add(IssuedPaper paper, OrganizationRef issuer, Optional<String> kind, byte[] bytes) {
        db.sql("""
                insert into document.paper (id, form, form_code, part_id, about, copy, organization_id, kind, number,
                    on_day, signer_office, signer_name, template, bytes, sha256, issued_by, issued_at)
                values (:id, :form, :code, :part, :about, :copy, :issuer, :kind, :number,
                    :on, :office, :signer, :template, :bytes, :sha256, :by, :at)
                """)
                .param("id", paper.id())
                .param("form", paper.form())
                .param("code", paper.code())
                .param("part", paper.part().value())
                .param("about", paper.about())
                .param("copy", paper.copy())
                .param("issuer", issuer.value())
                .param("kind", kind.orElse(null))
                .param("number", paper.number())
                .param("on", paper.on())
                .param("office", paper.signerOffice())
                .param("signer", paper.signer())
                .param("template", paper.template())
                .param("bytes", bytes)
                .param("sha256", paper.sha256())
                .param("by", paper.by())
                .param("at", paper.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<IssuedPaper> about(UUID about) {
        return db.sql(ROW + "where p.about = :about order by p.issued_at desc, p.id")
                .param("about", about)
                .query((row, _) -> read(row))
                .list();
    }

    Optional<IssuedPaper> find(UUID id) {
        return db.sql(ROW + "where p.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    byte[] bytes(UUID id) {
        return db.sql("select bytes from document.paper where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    boolean end(UUID id, IssuedPaper.How how, String reason, String by, OffsetDateTime at) {
        return db.sql("""
                        insert into document.paper_end (paper_id, how, reason, recorded_by, recorded_at)
                        values (:id, :how, :reason, :by, :at) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("how", how.name().toLowerCase(Locale.ROOT))
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at)
                        .update()
                > 0;
    }

    private static IssuedPaper read(ResultSet row) throws SQLException {
        var how = row.getString("how");
        return new IssuedPaper(
                row.getObject("id", UUID.class),
                row.getString("form"),
                row.getString("form_code"),
                new OrganizationRef(row.getObject("part_id", UUID.class)),
                row.getObject("about", UUID.class),
                row.getString("copy"),
                row.getString("number"),
                row.getObject("on_day", LocalDate.class),
                row.getString("signer_office"),
                row.getString("signer_name"),
                row.getString("template"),
                row.getString("sha256"),
                row.getString("issued_by"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                how == null
                        ? Optional.empty()
                        : Optional.of(new IssuedPaper.End(
                                IssuedPaper.How.valueOf(how.toUpperCase(Locale.ROOT)),
                                row.getString("reason"),
                                row.getString("ended_by"),
                                row.getObject("ended_at", OffsetDateTime.class).toInstant())));
    }
}
