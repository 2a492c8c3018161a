package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.portal.Visitor.Form;
import dk.revus.portal.Visitor.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people in one response: the second sees both versions and chooses. */
class WritingTogetherTest {

    private static final String PAGE = "/responses/IK-2017-01/165";
    private static final String RESPONSE = "calls/IK-2017-01/responses/165";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final Map<String, Object> SAVED =
            Map.of(
                    "responseId", "SV-165-2017",
                    "callId", "IK-2017-01",
                    "organisation", "165",
                    "state", "DRAFT",
                    "version", 5,
                    "content",
                            Map.of(
                                    "coverText",
                                    "Eksempeldata.",
                                    "wishes",
                                    List.of(
                                            Map.of(
                                                    "wishId", "ØN-165-2017-01",
                                                    "rank", 1,
                                                    "title", "Cykelstier"))),
                    "allowedActions", List.of("save-draft"));

    private final Visitor editor = RunningPortal.as("MUNICIPAL_EDITOR", "165");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    /** Somebody else has saved in the meantime. */
    private Page collision() {
        return collision(editor);
    }

    private static Page collision(Visitor editor) {
        var mine = editor.get(PAGE).form(PAGE).with("wish-1-title", "Metro til Bornholm");
        GATEWAY.refuse(
                "PUT",
                RESPONSE,
                412,
                "version-conflict",
                Map.of("currentVersion", 5, "current", SAVED));
        return editor.send(mine);
    }

    @Test
    void both_versions_stand_side_by_side() {
        var page = collision();

        assertThat(page.status()).isEqualTo(412);
        assertThat(page.text())
                .contains("En anden har gemt, mens du skrev")
                .contains("Intet er tabt");
        assertThat(page.html().select("tr.changed").eachText())
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains("Cykelstier")
                                        .contains("Metro til Bornholm"));
        assertThat(page.html().select("tbody tr:not(.changed)").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("Følgetekst"));
    }

    @Test
    void both_versions_speak_of_names_and_not_of_codes() {
        var lines = collision().html().select("tbody");

        assertThat(lines.text())
                .contains(
                        "Titel (Ønske 1)",
                        "Begrundelse (Ønske 1 – Greater Copenhagen som omdrejningspunktet)",
                        "Bygger på: Trafikplan for hovedstadsregionen – Samme korridorer.")
                .doesNotContain("KE-01", "TE-2017", "P1");
    }

    @Test
    void on_an_english_page_only_what_people_wrote_is_danish() {
        var page = collision(editor.with("Cookie", "revus-language=en")).html();

        assertThat(page.select("tbody [lang=da]").eachText())
                .contains(
                        "Metro til Bornholm",
                        "Greater Copenhagen som omdrejningspunktet",
                        "Trafikplan for hovedstadsregionen – Samme korridorer.")
                .noneMatch(text -> text.contains("Wish 1") || text.contains("Builds on"));
        assertThat(page.select("tbody td:not(:has([lang=da]))").eachText())
                .contains("Fully", "A new theme", "9 May 2017", "Removed file (BI-1)");
    }

    @Test
    void my_version_can_be_saved_on_top() {
        var choice = collision().form(PAGE).with("action", "save");
        GATEWAY.reset();

        assertThat(editor.send(choice).status()).isEqualTo(302);
        assertThat(GATEWAY.lastWrite().headers()).containsEntry("if-match", "\"5\"");
        assertThat(GATEWAY.lastWrite().json().at("/wishes/0/title").asString())
                .isEqualTo("Metro til Bornholm");
    }

    @Test
    void my_version_can_be_worked_on_before_it_is_saved() {
        var choice = collision().form(PAGE).with("action", "edit");
        GATEWAY.reset();

        Form form = editor.send(choice).form(PAGE);

        assertThat(form.value("wish-1-title")).isEqualTo("Metro til Bornholm");
        assertThat(GATEWAY.writes()).isEmpty();
    }
}
