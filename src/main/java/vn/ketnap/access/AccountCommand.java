package vn.ketnap.access;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Text;
import vn.ketnap.basics.Vietnamese;

/// `./ketnap account reset NAME`: for who owns the folder and whom no account lets in any more. A new password, no
/// second step, no lock; `account list` names the accounts.
@Component
class AccountCommand implements Command {

    private final Accounts accounts;
    private final SecondStep second;

    AccountCommand(Accounts accounts, SecondStep second) {
        this.accounts = accounts;
        this.second = second;
    }

    @Override
    public String word() {
        return "account";
    }

    @Override
    public Text summary() {
        return new Text(
                "account reset NAME: cấp lại mật khẩu, bỏ xác thực hai bước, mở khóa; account list: các tài khoản",
                "account reset NAME: a new password, no second step, no lock; account list: the accounts");
    }

    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    @Transactional
    public int run(List<String> words, Actor actor, PrintStream out, PrintStream err) {
        if (words.equals(List.of("list"))) {
            accounts.all().forEach(account -> out.println(account.name() + "\t" + account.displayName()));
            return 0;
        }
        if (words.size() != 2 || !words.getFirst().equals("reset")) {
            err.println("Gõ account reset TÊN-ĐĂNG-NHẬP, hoặc account list.");
            err.println("Type account reset NAME, or account list.");
            return 2;
        }
        var name = Vietnamese.fold(words.getLast());
        if (accounts.find(name).isEmpty()) {
            err.println("Không có tài khoản " + name + ". Xem: account list.");
            err.println("There is no account " + name + ". See: account list.");
            return 2;
        }
        second.removeAll(name, actor);
        accounts.lock(name, false, actor);
        var handed = accounts.reset(name, actor);
        out.println(handed.password());
        err.println("Mật khẩu mới của " + name + ", phải đổi ở lần đăng nhập đầu.");
        err.println("The new password of " + name + ", to be changed at the first sign-in.");
        return 0;
    }
}
