package vn.ketnap.access.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ketnap.access.FirstDay;
import vn.ketnap.basics.Today;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// The first page of an empty program: the organisation, and the account that keeps the others. It is there only as
/// long as there is no account; the program listens on this machine alone.
@Controller
@RequestMapping("/first-run")
class FirstRunPage {

    private final FirstDay firstDay;
    private final Today today;

    FirstRunPage(FirstDay firstDay, Today today) {
        this.firstDay = firstDay;
        this.today = today;
    }

    @GetMapping
    Page show() {
        require();
        return Page.of("access/FirstRun", new FirstRunModel("", "", "", "", Errors.NONE));
    }

    @PostMapping
    Page begin(Form form) {
        require();
        var typed = new Typed(today.date());
        var organisation = typed.words("organisation", form.organisation());
        var code = typed.words("code", form.code()).map(text -> text.toUpperCase(Locale.ROOT));
        var account = typed.words("account", form.account()).map(Vietnamese::fold);
        var name = typed.words("displayName", form.displayName());
        account.filter(text -> !text.matches("[a-z0-9][a-z0-9._-]{1,39}"))
                .ifPresent(_ -> typed.complain("account", "access.account.wrong"));
        Optional<Sentence> password = firstDay.complaint(
                text(form.password()),
                account.orElse(""),
                List.of(text(form.organisation()), text(form.code()), text(form.displayName())));
        password.ifPresent(complaint ->
                typed.complain("password", complaint.key(), complaint.args().toArray()));
        if (!typed.fine()) {
            return Page.refused("access/FirstRun", form.again(typed.errors()));
        }
        firstDay.begin(
                organisation.orElseThrow(),
                code.orElseThrow(),
                account.orElseThrow(),
                name.orElseThrow(),
                text(form.password()));
        return Page.redirect("/sign-in").saying("access.first.done");
    }

    private void require() {
        if (firstDay.isOver()) {
            throw new NotHere();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    record Form(
            @Nullable String organisation,
            @Nullable String code,
            @Nullable String account,
            @Nullable String displayName,
            @Nullable String password) {

        FirstRunModel again(Errors errors) {
            return new FirstRunModel(text(organisation), text(code), text(account), text(displayName), errors);
        }
    }
}
