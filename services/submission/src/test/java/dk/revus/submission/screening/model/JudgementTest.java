package dk.revus.submission.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who acts for a municipality must not weigh its answer, by whatever command. */
class JudgementTest {

    @Test
    void the_names_are_those_of_the_commands_that_are_judgements() {
        var named =
                Stream.of(
                                FilingCommand.class,
                                AssessmentCommand.class,
                                EditorialCommand.class,
                                ClarificationCommand.class)
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .filter(Judgement.class::isAssignableFrom)
                        .map(command -> dashed(command.getSimpleName()))
                        .collect(Collectors.toSet());
        assertThat(named).isEqualTo(Judgement.COMMANDS);
        assertThat(ScreeningPermissions.TABLE.commands()).containsAll(Judgement.COMMANDS);
    }

    @Test
    void what_the_municipality_itself_may_do_is_none() {
        assertThat(Judgement.COMMANDS)
                .doesNotContain("accept-editorial", "object-editorial", "answer-clarification");
    }

    private static String dashed(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
