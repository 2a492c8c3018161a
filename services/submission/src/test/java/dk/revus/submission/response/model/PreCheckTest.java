package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.CALL;
import static dk.revus.submission.response.model.ResponseSpec.NEW_THEME;
import static dk.revus.submission.response.model.ResponseSpec.ranking;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.revus.submission.response.model.ContinuityLink.Relation;
import dk.revus.submission.response.model.Finding.Severity;
import dk.revus.submission.response.model.PrincipleAnswer.Degree;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What the check before sending says; only an error holds a response back. */
class PreCheckTest {

    private static final List<PrincipleAnswer> ALL_ANSWERED =
            Stream.of("P1", "P2", "P3", "P4", "P5")
                    .map(p -> new PrincipleAnswer(p, Degree.NOT, ""))
                    .toList();
    private static final List<ContinuityLink> LINKED =
            List.of(new ContinuityLink("KE-01", Relation.BUILDS_ON, ""));

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>>
            assertFindings(ResponseContent content) {
        ListAssert<Finding> findings = assertThat(PreCheck.of(content, CALL));
        return findings.extracting(Finding::code, Finding::severity, Finding::field);
    }

    private static Wish wish(
            String title,
            String problem,
            List<PrincipleAnswer> answers,
            List<ContinuityLink> links) {
        return new Wish("", 1, title, problem, "", NEW_THEME, answers, links);
    }

    @Test
    void an_empty_answer_says_nothing() {
        assertFindings(ResponseContent.EMPTY)
                .containsExactly(tuple("R-T1", Severity.ERROR, "wishes"));
    }

    @Test
    void a_rank_alone_says_something() {
        assertFindings(ranking(new ThemeRank("TE-1", 1))).isEmpty();
    }

    @Test
    void a_whole_wish_gives_no_finding_even_when_it_meets_no_principle() {
        assertFindings(wishing(wish("Busser", "Fordi", ALL_ANSWERED, LINKED))).isEmpty();
    }

    @Test
    void a_wish_needs_a_title_and_a_why() {
        assertFindings(wishing(wish(" ", "", ALL_ANSWERED, LINKED)))
                .containsExactly(
                        tuple("R-W1", Severity.ERROR, "wishes[0].title"),
                        tuple("R-W2", Severity.ERROR, "wishes[0].problem"));
    }

    @Test
    void a_principle_left_open_is_a_warning() {
        assertFindings(wishing(wish("Busser", "Fordi", ALL_ANSWERED.subList(0, 4), LINKED)))
                .containsExactly(tuple("R-P1", Severity.WARNING, "wishes[0].principleAnswers"));
    }

    @Test
    void no_continuity_is_a_hint() {
        assertFindings(wishing(wish("Busser", "Fordi", ALL_ANSWERED, List.of())))
                .containsExactly(tuple("R-K1", Severity.INFO, "wishes[0].continuity"));
    }

    @Test
    void a_finding_names_the_wish_it_is_about() {
        var second = new Wish("", 2, "", "Fordi", "", NEW_THEME, ALL_ANSWERED, LINKED);
        assertFindings(wishing(wish("Busser", "Fordi", ALL_ANSWERED, LINKED), second))
                .containsExactly(tuple("R-W1", Severity.ERROR, "wishes[1].title"));
    }

    @Test
    void only_errors_hold_back() {
        assertThat(PreCheck.errors(wishing(wish("Busser", "Fordi", List.of(), List.of())), CALL))
                .isEmpty();
        assertThat(PreCheck.errors(ResponseContent.EMPTY, CALL)).hasSize(1);
    }
}
