package vn.ketnap.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// The door to an office's own Word templates (mẫu riêng): put in place of a form for a part of the tree
/// and all below it, taken back again; the version used stays with each paper issued from it.
@Service
public class OwnTemplates {

    private static final int MOST_LEVELS = 10;
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Forms forms;
    private final Organizations organizations;
    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private final Map<Long, WordTemplate> compiled = new ConcurrentHashMap<>();

    OwnTemplates(Forms forms, Organizations organizations, JdbcClient db, Journal journal, Clock clock) {
        this.forms = forms;
        this.organizations = organizations;
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// A version of an own template; `withdrawn` where the form of the program was put back.
    public record Version(
            long id, String form, OrganizationRef part, String fileName, boolean withdrawn, String by, Instant at) {}

    private record Kept(List<Version> versions, Instant at) {}

    /// Puts a Word file in place of a form.
    ///
    /// @throws BadTemplate when it holds macros, anything outside or embedded, unknown fields, or is no Word file
    @Transactional(noRollbackFor = BadTemplate.class)
    public void put(Form form, OrganizationRef part, String fileName, byte[] file, Actor by) {
        WordTemplate.compile(TemplateCheck.open(file), forms.dictionary());
        write(form, part, fileName, Optional.of(file), by);
    }

    /// Goes back to the form of the program.
    @Transactional
    public void withdraw(Form form, OrganizationRef part, Actor by) {
        write(form, part, "", Optional.empty(), by);
    }

    /// The versions of a form for a part, the latest first.
    @Transactional(readOnly = true)
    public List<Version> versions(Form form, OrganizationRef part) {
        return db.sql("""
                select id, form, part_id, file_name, bytes is null as withdrawn, recorded_by, recorded_at
                from document.own_template where form = :form and part_id = :part order by id desc
                """)
                .param("form", form.code())
                .param("part", part.value())
                .query((row, _) -> version(row))
                .list();
    }

    /// What draws papers of a part on a day: from its own templates, those of whoever stands above, or the program's.
    @Transactional(readOnly = true)
    public Drawer drawer(OrganizationRef part, LocalDate day) {
        var own = current(part, day);
        return (form, on, fields) -> Optional.ofNullable(own.get(form.code()))
                .filter(version -> !version.withdrawn())
                .map(version -> new Drawn(template(version.id()).fill(fields), String.valueOf(version.id())))
                .orElseGet(() ->
                        new Drawn(forms.draw(form, on, fields), Edition.on(on).name()));
    }

    /// The names that the template asks for that counts for a part on a day.
    @Transactional(readOnly = true)
    public Set<String> names(Form form, OrganizationRef part, LocalDate day) {
        return Optional.ofNullable(current(part, day).get(form.code()))
                .filter(version -> !version.withdrawn())
                .map(version -> template(version.id()).names())
                .orElseGet(() -> forms.names(form));
    }

    /// The codes of forms in whose place an own template stands for a part on a day.
    @Transactional(readOnly = true)
    public Set<String> inPlace(OrganizationRef part, LocalDate day) {
        return current(part, day).values().stream()
                .filter(one -> !one.withdrawn())
                .map(Version::form)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// By form the version of the nearest part upwards; the latest there counts, also one that goes back.
    private Map<String, Version> current(OrganizationRef part, LocalDate day) {
        var line = new ArrayList<OrganizationRef>();
        for (var at = Optional.of(part); at.isPresent() && line.size() < MOST_LEVELS; ) {
            line.add(at.get());
            at = organizations.find(at.get(), day).flatMap(Organization::parent);
        }
        var own = new HashMap<String, Version>();
        latest().stream()
                .filter(one -> line.contains(one.part()))
                .forEach(one ->
                        own.merge(one.form(), one, (a, b) -> line.indexOf(a.part()) <= line.indexOf(b.part()) ? a : b));
        return own;
    }

    /// What counts everywhere: a few rows, read whole and kept for a few seconds, so that papers ask nothing for it and
    /// another node's change is seen soon.
    private List<Version> latest() {
        var now = clock.instant();
        var known = kept.get();
        if (known == null || known.at().plus(KEPT).isBefore(now)) {
            known = new Kept(db.sql("""
                            select distinct on (form, part_id) id, form, part_id, file_name, bytes is null as withdrawn,
                                recorded_by, recorded_at
                            from document.own_template order by form, part_id, id desc
                            """).query((row, _) -> version(row)).list(), now);
            kept.set(known);
        }
        return known.versions();
    }

    private void forget() {
        kept.set(null);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                kept.set(null);
            }
        });
    }

    private WordTemplate template(long id) {
        return compiled.computeIfAbsent(
                id,
                _ -> WordTemplate.compile(
                        TemplateCheck.open(db.sql("select bytes from document.own_template where id = :id")
                                .param("id", id)
                                .query(byte[].class)
                                .single()),
                        forms.dictionary()));
    }

    private void write(Form form, OrganizationRef part, String fileName, Optional<byte[]> file, Actor by) {
        db.sql("""
                insert into document.own_template (form, part_id, file_name, bytes, sha256, recorded_by, recorded_at)
                values (:form, :part, :name, :bytes, :sha256, :by, :at)
                """)
                .param("form", form.code())
                .param("part", part.value())
                .param("name", fileName)
                .param("bytes", file.orElse(null))
                .param("sha256", file.map(IssuedPapers::sha256).orElse(""))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.record(
                by,
                (file.isPresent() ? "template:" : "template-withdrawn:") + form.code(),
                part.toString(),
                Optional.of(part));
        forget();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getLong("id"),
                row.getString("form"),
                new OrganizationRef(row.getObject("part_id", UUID.class)),
                row.getString("file_name"),
                row.getBoolean("withdrawn"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
