package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may have overlooked is asked at the form that it is about, and ticked there. */
class ConfirmingWarningsTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private final Visitor secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/themes | /themes | themes | title | SAME_TITLE"
                        + " | Der er allerede et tema i forløbet med den titel.",
                "/themes | /themes/merge | themes:merge | title | SAME_TITLE"
                        + " | Der er allerede et tema i forløbet med den titel.",
                "/themes/TE-2017-06 | /themes/TE-2017-06/correct | themes/TE-2017-06:correct"
                        + " | title | SAME_TITLE"
                        + " | Der er allerede et tema i forløbet med den titel.",
                "/meetings/MØ-2017-09-01 | /meetings/MØ-2017-09-01/correct"
                        + " | meetings/MØ-2017-09-01:correct | title | MEETING_BEFORE_DEADLINE"
                        + " | Mødet ligger før fristen, så ikke alle svar er kommet, når de drøftes."
            })
    void what_is_meant_is_ticked_and_sent_along(
            String page,
            String action,
            String command,
            String field,
            String warning,
            String question) {
        GATEWAY.refuse(
                "POST",
                command,
                422,
                "warnings-not-confirmed",
                Map.of("warnings", List.of(warning)));

        var asked = secretary.send(secretary.get(page).form(action).with(field, "Mobilitet"));

        assertThat(asked.status()).isEqualTo(422);
        var ticks = asked.html().select("form[action=" + action + "] [name=confirmWarnings]");
        assertThat(ticks.eachAttr("value")).containsExactly(warning);
        assertThat(asked.html().select("[name=confirmWarnings] + label").eachText())
                .as("it is asked once, and in words")
                .containsExactly(question);
        var again = asked.form(action);
        assertThat(again.value(field)).isEqualTo("Mobilitet");
        assertThat(again.fields())
                .as("nothing is ticked unasked")
                .doesNotContainKey("confirmWarnings");
        secretary.send(again.with("confirmWarnings", warning));
        assertThat(GATEWAY.lastWrite().json().path("confirmWarnings"))
                .hasToString("[\"" + warning + "\"]");
    }
}
