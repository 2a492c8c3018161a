package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        assertThat(asked.html().select("#error-summary.alert-warning h2").text())
                .as("nothing went wrong")
                .isEqualTo("Er det meningen?");
        assertThat(asked.html().select(".alert-error")).isEmpty();
        assertThat(asked.html().select("#error-summary a").eachAttr("href"))
                .containsExactly("#" + ticks.attr("id"));
        assertThat(asked.html().select("title").text()).startsWith("Spørgsmål:");
        var again = asked.form(action);
        assertThat(again.value(field)).isEqualTo("Mobilitet");
        assertThat(again.fields())
                .as("nothing is ticked unasked")
                .doesNotContainKey("confirmWarnings");
        secretary.send(again.with("confirmWarnings", warning));
        assertThat(GATEWAY.lastWrite().json().path("confirmWarnings"))
                .hasToString("[\"" + warning + "\"]");
    }

    @Test
    void it_is_asked_beside_what_is_wrong_and_what_was_ticked_stays_so() {
        var action = "/themes/TE-2017-06/correct";
        GATEWAY.refuse(
                "POST",
                "themes/TE-2017-06:correct",
                422,
                "reason-required",
                Map.of("warnings", List.of("SAME_TITLE"), "field", "reason"));

        var asked =
                secretary.send(
                        secretary.get("/themes/TE-2017-06").form(action).with("title", "Veje"));

        assertThat(asked.html().select("#error-summary.alert-error h2").text())
                .isEqualTo("Det kunne ikke gennemføres");
        assertThat(asked.html().select("#error-summary a").eachAttr("href"))
                .containsExactly("#correct-reason", "#warning-SAME_TITLE");
        GATEWAY.refuse("POST", "themes/TE-2017-06:correct", 422, "reason-required", Map.of());
        var wrongStill = secretary.send(asked.form(action).with("confirmWarnings", "SAME_TITLE"));
        assertThat(wrongStill.html().select("#warning-SAME_TITLE").hasAttr("checked")).isTrue();
        assertThat(wrongStill.html().select("#error-summary a[href=#warning-SAME_TITLE]"))
                .as("it was answered")
                .isEmpty();
    }
}
