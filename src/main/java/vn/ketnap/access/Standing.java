package vn.ketnap.access;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.MemberDirectory;
import vn.ketnap.basics.Scope;
import vn.ketnap.web.Sentence;

/// Joins an account to the member behind it, by the member's code: an administrator sees no person.
@Service
public class Standing {

    private final Accounts accounts;
    private final Stewards stewards;
    private final MemberDirectory members;

    Standing(Accounts accounts, Stewards stewards, MemberDirectory members) {
        this.accounts = accounts;
        this.stewards = stewards;
        this.members = members;
    }

    /// Joins them; the answer says what is wrong, if anything: no such member in the administrator's part, or
    /// one who has an account already.
    public Optional<Sentence> join(String account, String code, Actor by) {
        var member = ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING)
                .call(() -> members.withCode(code))
                .filter(one -> stewards.keeps(by, one.cell()));
        if (member.isEmpty()) {
            return Optional.of(Sentence.of("access.member.unknown", code));
        }
        try {
            accounts.isPerson(account, member.get().person(), by);
            return Optional.empty();
        } catch (DuplicateKeyException taken) {
            return Optional.of(Sentence.of("access.member.taken", code));
        }
    }
}
