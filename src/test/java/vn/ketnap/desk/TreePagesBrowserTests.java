package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;

/// Every page of the tree and its members in the told ward: on a PC, on a phone, on paper.
@KetNapTest
class TreePagesBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ToldWard ward;

    @Autowired
    private Organizations organizations;

    @Autowired
    private People people;

    @Test
    void every_page_is_whole_on_a_pc_a_phone_and_paper() {
        ward.told();
        try (var browser = Browser.at(port).signIn("canbo", "minh-hoa-canbo")) {
            paths().forEach((name, path) -> {
                var page = browser.open(path);
                assertThat(page.locator("h1").innerText()).as(path).isNotBlank().doesNotContain("Không có trang này");
                Browser.picture(page, "tree-" + name);
                Browser.printed(page, "tree-" + name + "-print");
                page.setViewportSize(390, 844);
                Browser.assertFitsAndSpeaks(page);
                Browser.picture(page, "tree-" + name + "-phone");
                page.close();
            });
        }
    }

    private Map<String, String> paths() {
        var member = member();
        var paths = new LinkedHashMap<String, String>();
        paths.put("cells", "/cells");
        paths.put("cell", "/cells/TDP01");
        paths.put("cell-then", "/cells/TDP01?on=5/12/2016");
        paths.put("ward", "/organizations/DU");
        paths.put("organisation", "/organizations/TDP01");
        paths.put("change", "/organizations/TDP01/change");
        paths.put("new", "/organizations/DU/new");
        paths.put("end", "/organizations/TDP01/end");
        paths.put("names", "/organizations/TDP01/names");
        paths.put("seat", "/organizations/TDP01/seats/new");
        paths.put("member", "/people/" + member);
        paths.put("activity", "/people/" + member + "/activity");
        paths.put("edit", "/people/" + member + "/edit");
        paths.put("new-member", "/cells/TDP01/members/new");
        paths.put("find", "/find?q=nguyen");
        paths.put("find-nobody", "/find?q=khong+co+ai+ca");
        return paths;
    }

    /// Some member of the first cell who never had a case.
    private PersonRef member() {
        var cell = organizations.byCode("TDP01").orElseThrow().id();
        return TestDatabase.everywhere(() -> people.roll(cell, LocalDate.of(2018, 9, 26))).members().stream()
                .filter(one ->
                        one.officialOn().filter(day -> day.getYear() < 2010).isPresent())
                .findFirst()
                .orElseThrow()
                .person();
    }
}
