package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import vn.ketnap.people.Person;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;

/// What the page for a list of introductions shows.
///
/// @param same by place in the list, people already there who may be the same
public record IntroductionsModel(
        IntroductionsForm form, List<Option> cells, Map<Integer, List<Person>> same, Errors errors) {

    public IntroductionsModel {
        cells = List.copyOf(cells);
        same = Map.copyOf(same);
    }

    public List<Person> same(IntroductionsForm.Line line) {
        return same.getOrDefault(line.n(), List.of());
    }

    public boolean mayGrow() {
        return form.size() < IntroductionsForm.MOST;
    }
}
