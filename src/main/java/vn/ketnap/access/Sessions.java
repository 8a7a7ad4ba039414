package vn.ketnap.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Vault;
import vn.ketnap.journal.Journal;

/// One's own sessions (phiên đăng nhập): where one is signed in, and how to end it there.
@Service
public class Sessions {

    /// Browsers and systems as their users call them; the first that fits.
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg/", "Edge"),
            Map.entry("CocCoc", "Cốc Cốc"),
            Map.entry("coc_coc", "Cốc Cốc"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Windows", "Windows"),
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("Mac OS", "macOS"),
            Map.entry("Linux", "Linux"));

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> kept;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    Sessions(
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> kept,
            Vault vault,
            Journal journal,
            Clock clock) {
        this.kept = kept;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /// A session.
    ///
    /// @param mark names it in a form, and tells nobody what its cookie is
    /// @param from the address and the kind of browser
    /// @param here whether it is the one that asks
    public record Open(String mark, Instant since, Instant seen, String from, boolean here) {}

    /// Where the account is signed in, this session first, then the last seen.
    ///
    /// @param here the identity of the session that asks
    public List<Open> of(Account own, String here) {
        return found(own.name()).entrySet().stream()
                .flatMap(one -> entry(one.getValue(), own.generation()).stream()
                        .map(entry -> new Open(
                                vault.digest(one.getKey()),
                                entry.since(),
                                entry.seen(),
                                entry.from(),
                                one.getKey().equals(here))))
                .sorted(Comparator.comparing(Open::here)
                        .thenComparing(Open::seen)
                        .reversed())
                .toList();
    }

    /// Ends the session with this mark; false where there is none of this account.
    public boolean end(Actor own, String mark) {
        return endWhere(own, id -> vault.digest(id).equals(mark));
    }

    /// Ends all sessions of the account but the one that asks.
    public void endOthers(Actor own, String here) {
        endWhere(own, id -> !id.equals(here));
    }

    private boolean endWhere(Actor own, Predicate<String> which) {
        var repository = kept.getObject();
        var ended = found(own.account()).keySet().stream().filter(which).toList();
        ended.forEach(id -> {
            repository.deleteById(id);
            journal.record(own, "account-session-ended", "account:" + own.account(), Optional.empty());
        });
        return !ended.isEmpty();
    }

    private Map<String, ? extends Session> found(String account) {
        return kept.getObject().findByPrincipalName(account);
    }

    private Optional<Entrance.Entry> entry(Session session, int generation) {
        return Optional.ofNullable(session.<Entrance.Entry>getAttribute(Entrance.KEY))
                .filter(entry -> entry.generation() == generation && !entry.over(clock.instant()));
    }

    static String from(HttpServletRequest request) {
        return joined(List.of(request.getRemoteAddr(), device(request)));
    }

    /// The kind of browser and system that asks, as far as it says.
    public static String device(HttpServletRequest request) {
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return joined(List.of(first(BROWSERS, agent), first(SYSTEMS, agent)));
    }

    private static String joined(List<String> words) {
        return String.join(" · ", words.stream().filter(word -> !word.isEmpty()).toList());
    }

    private static String first(List<Map.Entry<String, String>> known, String agent) {
        return known.stream()
                .filter(one -> agent.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
