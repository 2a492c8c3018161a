package dk.revus.submission.response.model;

import dk.revus.submission.response.model.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks a content over before it is sent. The principles never hold it back: KKR judges those. */
public final class PreCheck {

    private PreCheck() {}

    public static List<Finding> of(ResponseContent content, CallTerms terms) {
        var findings = new ArrayList<Finding>();
        if (content.wishes().isEmpty() && content.themeRanks().isEmpty()) {
            findings.add(
                    new Finding(
                            "R-T1",
                            Severity.ERROR,
                            "wishes",
                            "Add a wish, rank a theme, or declare that there are no wishes."));
        }
        for (int i = 0; i < content.wishes().size(); i++) {
            check(content.wishes().get(i), "wishes[" + i + "]", terms, findings);
        }
        return findings;
    }

    private static void check(Wish wish, String field, CallTerms terms, List<Finding> findings) {
        if (wish.title().isBlank()) {
            findings.add(new Finding("R-W1", Severity.ERROR, field + ".title", "Give it a title."));
        }
        if (wish.problem().isBlank()) {
            findings.add(
                    new Finding(
                            "R-W2", Severity.ERROR, field + ".problem", "Say why it is wished."));
        }
        Set<String> answered =
                wish.principleAnswers().stream()
                        .map(PrincipleAnswer::principleId)
                        .collect(Collectors.toSet());
        if (!answered.containsAll(terms.principles())) {
            findings.add(
                    new Finding(
                            "R-P1",
                            Severity.WARNING,
                            field + ".principleAnswers",
                            "Not every principle is answered."));
        }
        if (wish.continuity().isEmpty()) {
            findings.add(
                    new Finding(
                            "R-K1",
                            Severity.INFO,
                            field + ".continuity",
                            "You are welcome to point to what works already."));
        }
    }

    static List<Finding> errors(ResponseContent content, CallTerms terms) {
        return of(content, terms).stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }
}
