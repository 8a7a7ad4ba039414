package vn.ketnap.start;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Issues the resolution that puts somebody on the list, withdraws it, and issues it again under the next number.
record PaperClerk(Clerk clerk) {

    private static final Pattern CASE = Pattern.compile("/cases/[0-9a-f-]{36}");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final Pattern COUNTS = Pattern.compile("/issued/([0-9a-f-]{36})/annul");

    /// Introduces somebody, puts them on the list and writes what the resolution says.
    ///
    /// @return the address of the paper
    String makesReady(String name) throws IOException {
        var paper = lists(name, RealWard.CELL) + "/papers/F-TN-01";
        var words = new HashMap<String, String>();
        for (var count : new String[] {"official", "present", "for"}) {
            words.put("words.listed-" + count, "12");
        }
        words.put("words.listed-against", "0");
        words.put("words.listed-strengths", "Gương mẫu trong phong trào của tổ.");
        words.put("words.listed-weaknesses", "Chưa mạnh dạn góp ý.");
        Clerk.expectRedirect(clerk.sends(paper, paper + "/words", words));
        return paper;
    }

    /// Introduces somebody and puts them on the list.
    ///
    /// @return the address of the case
    String lists(String name, String cell) throws IOException {
        var file = introduces(name, cell);
        lists(file + "/listed");
        return file;
    }

    /// Introduces somebody.
    ///
    /// @return the address of the case
    String introduces(String name, String cell) throws IOException {
        var introduced = clerk.introducing(name, cell, "19/05/1995");
        Clerk.expectRedirect(introduced);
        return found(CASE, clerk.page(Clerk.location(introduced)).body()).group();
    }

    /// Recorded once what the rules say was seen.
    private void lists(String act) throws IOException {
        var typed = Map.of("on", "12/03/2018", "resolution", "");
        var answer = clerk.fills(act, typed);
        if (!Clerk.redirects(answer)) {
            var again = new HashMap<>(typed);
            again.put("seen", found(SEEN, answer.body()).group(1));
            Clerk.expectRedirect(clerk.fills(act, again));
        }
    }

    /// Issues it under the next number.
    HttpResponse<String> issues(String paper) throws IOException {
        return clerk.sends(paper, paper + "/issue", Map.of("signer", "Trần Thị Mận", "office", "Bí thư"));
    }

    /// The paper that counts and its number, as the page shows them.
    String shown(String paper) throws IOException {
        var page = clerk.page(paper).body();
        var id = found(COUNTS, page).group(1);
        return id + " "
                + found(Pattern.compile("/issued/" + id + "\">([^<]+)<"), page).group(1);
    }

    /// Withdraws the one that counts, if there is one.
    void withdraws(String paper) throws IOException {
        var counting = COUNTS.matcher(clerk.page(paper).body());
        if (counting.find()) {
            var file = paper.substring(0, paper.indexOf("/papers/"));
            Clerk.expectRedirect(clerk.sends(paper, file + counting.group(), Map.of("annul", "In lại số mới")));
        }
    }

    private static Matcher found(Pattern what, String page) throws IOException {
        var matcher = what.matcher(page);
        if (!matcher.find()) {
            throw new IOException("no " + what + " in " + page);
        }
        return matcher;
    }
}
