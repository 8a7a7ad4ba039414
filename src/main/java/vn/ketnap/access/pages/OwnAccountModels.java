package vn.ketnap.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.access.Accounts;
import vn.ketnap.access.Entrance;
import vn.ketnap.access.Passkeys;
import vn.ketnap.access.SecondStep;
import vn.ketnap.access.Sessions;
import vn.ketnap.basics.Actor;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// Puts together the page of one's own account.
@Component
class OwnAccountModels {

    static final String TEMPLATE = "access/OwnAccount";

    /// Where the question to a device is remembered until it answers.
    static final String ASKED = "ketnap.new-key";

    private final Accounts accounts;
    private final SecondStep second;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Entrance entrance;

    OwnAccountModels(Accounts accounts, SecondStep second, Passkeys passkeys, Sessions sessions, Entrance entrance) {
        this.accounts = accounts;
        this.second = second;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.entrance = entrance;
    }

    /// What is shown this once.
    record Once(Optional<SecondStep.Secret> secret, List<String> codes, Errors errors) {

        static final Once NOTHING = new Once(Optional.empty(), List.of(), Errors.NONE);

        static Once secret(Optional<SecondStep.Secret> secret, Errors errors) {
            return new Once(secret, List.of(), errors);
        }

        static Once codes(List<String> codes) {
            return new Once(Optional.empty(), codes, Errors.NONE);
        }

        static Once errors(Errors errors) {
            return new Once(Optional.empty(), List.of(), errors);
        }
    }

    Page page(Once once, Actor own, HttpServletRequest request) {
        var account = accounts.find(own.account()).orElseThrow(NotHere::new);
        var fresh = entrance.isFresh(request);
        var question = Optional.of(passkeys)
                .filter(keys -> fresh && keys.isOffered(request.getServerName()))
                .map(keys -> keys.askForNew(own));
        question.ifPresent(one -> request.getSession().setAttribute(ASKED, one.remembered()));
        var keys = new OwnAccountModel.Keys(
                passkeys.of(own.account()),
                question.map(Passkeys.Question::json),
                passkeys.address().toString());
        var model = new OwnAccountModel(
                account,
                fresh,
                sessions.of(account, request.getSession().getId()),
                second.of(own.account()),
                keys,
                once.secret(),
                once.codes(),
                once.errors());
        return once.errors().isEmpty() ? Page.of(TEMPLATE, model) : Page.refused(TEMPLATE, model);
    }
}
