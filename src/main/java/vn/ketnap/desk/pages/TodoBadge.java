package vn.ketnap.desk.pages;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.MenuBadge;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Tone;

/// The number beside *Việc cần làm*: what is overdue in the cells whose cases the actor sees.
@Component
class TodoBadge implements MenuBadge {

    private final Cases cases;
    private final Authority authority;
    private final Today today;

    TodoBadge(Cases cases, Authority authority, Today today) {
        this.cases = cases;
        this.authority = authority;
        this.today = today;
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Count> of(Actor actor) {
        var cells = authority.cellsWhere(actor, Permission.SEE_CASES, today.date());
        var late = cells.isEmpty() ? 0 : cases.dueCount(today.date().minusDays(1), cells);
        return late == 0
                ? Optional.empty()
                : Optional.of(new Count(late, Tone.LATE, Sentence.of("desk.todo.badge", late)));
    }
}
