package dk.revus.submission.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Names;
import dk.revus.kit.decision.SealedFamily;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who acts for a municipality must not weigh its answer, by whatever command. */
class JudgementTest {

    private static List<String> judgements() {
        return SealedFamily.membersOf(ScreeningCommand.class).stream()
                .filter(Judgement.class::isAssignableFrom)
                .map(Names::of)
                .toList();
    }

    @Test
    void whatever_weighs_an_answer_is_a_judgement() {
        assertThat(judgements())
                .containsExactlyInAnyOrder(
                        "start",
                        "assign",
                        "check-formal",
                        "assess-wish",
                        "revert-assessment",
                        "write-editorial",
                        "request-clarification",
                        "extend-clarification",
                        "correct-clarification",
                        "withdraw-clarification",
                        "complete");
    }

    @Test
    void what_the_municipality_itself_may_do_is_none() {
        assertThat(judgements())
                .doesNotContain("accept-editorial", "object-editorial", "answer-clarification");
    }
}
