package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Comments, what is done, and colleagues: the municipality's own page. */
class WorkingTogetherTest {

    private static final String PAGE = "/responses/IK-2017-01/165/together";
    private static final String RESPONSE = "calls/IK-2017-01/responses/165";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private final Visitor editor = RunningPortal.as("MUNICIPAL_EDITOR", "165");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void a_comment_stands_with_what_it_is_about_as_it_was_typed() {
        assertThat(editor.get(PAGE).text())
                .contains("Planchefen 1. juni 2017")
                .contains("Hurtige busser på tværs (eksempeldata) Skal vi nævne <b>Movia</b>?")
                .contains("Afklaret af Planchefen");
    }

    @Test
    void a_comment_is_added_about_a_wish() {
        var form = editor.get(PAGE).form(PAGE + "/comment");
        editor.send(form.with("field", "wishes[ØN-165-2017-02]").with("text", "Enig."));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(RESPONSE + "/comments");
        assertThat(GATEWAY.lastWrite().headers()).doesNotContainKey("if-match");
        assertThat(GATEWAY.lastWrite().json().path("field").asString())
                .isEqualTo("wishes[ØN-165-2017-02]");
    }

    @Test
    void a_comment_is_settled_and_a_section_marked_with_the_version_that_was_seen() {
        editor.send(editor.get(PAGE).form(PAGE + "/resolve"));
        assertThat(GATEWAY.lastWrite().path()).isEqualTo(RESPONSE + "/comments/K-1:resolve");
        assertThat(GATEWAY.lastWrite().headers()).containsEntry("if-match", "\"7\"");

        editor.send(editor.get(PAGE).form(PAGE + "/mark"));
        assertThat(GATEWAY.lastWrite().path()).isEqualTo(RESPONSE + "/drafting:mark-section");
        assertThat(GATEWAY.lastWrite().json().path("section").asString()).isEqualTo("cover");
        assertThat(GATEWAY.lastWrite().json().path("done").asBoolean()).isTrue();
    }

    @Test
    void a_section_is_said_to_be_ready_and_nobody_takes_it_for_sent() {
        var page = editor.get(PAGE);
        assertThat(page.html().select("form[action$=/mark] button").eachText())
                .contains("Afsnittet er klart: Følgetekst og kontakt")
                .noneMatch(button -> button.contains("færdig"));
    }

    /** The first thing that every page of the answer says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "165",
                "165/submit",
                "165/no-wishes",
                "165/sign-off",
                "165/together",
                "165/attachments",
                "165/history",
                "165/versions",
                "101",
                "101/sign-off"
            })
    void every_page_of_an_answer_that_was_not_sent_says_so_first(String page) {
        var history = Map.of("items", List.of());
        GATEWAY.answer("GET", RESPONSE + "/history", 200, history);
        GATEWAY.answer("GET", RESPONSE + "/versions", 200, history);
        var mayor = RunningPortal.as("MAYOR", page.substring(0, 3));
        var path = "/responses/IK-2017-01/" + page;

        assertThat(firstLine(mayor, path)).contains("ikke sendt endnu");
        var english = mayor.with("Cookie", "revus-language=en");
        assertThat(firstLine(english, path)).contains("not sent yet");
    }

    private static String firstLine(Visitor visitor, String path) {
        return visitor.get(path).html().select(".state-line p").eachText().getFirst();
    }

    @Test
    void a_colleague_is_invited_only_as_what_one_may_invite() {
        var page = editor.get(PAGE);
        assertThat(page.html().select("#invite-role option").eachAttr("value"))
                .contains("MUNICIPAL_EDITOR")
                .doesNotContain("MUNICIPAL_APPROVER");

        var form = page.form(PAGE + "/invite").with("account", "konsulent");
        GATEWAY.refuse("POST", RESPONSE + "/colleagues", 409, "already-invited", Map.of());
        var again = editor.send(form.with("role", "MUNICIPAL_EDITOR"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.form(PAGE + "/invite").value("account")).isEqualTo("konsulent");
    }

    @Test
    void that_an_invitation_was_not_seen_yet_is_said_until_it_was() {
        assertThat(editor.get(PAGE).text()).contains("Ikke set endnu");
        var drafting = (ObjectNode) FakeGateway.known(RESPONSE + "/drafting");
        drafting.path("colleagues")
                .forEach(guest -> ((ObjectNode) guest).put("seenAt", "2017-06-03T08:00:00Z"));
        GATEWAY.answer("GET", RESPONSE + "/drafting", 200, drafting);
        assertThat(editor.get(PAGE).text())
                .doesNotContain("Ikke set endnu")
                .contains("Åbnet første gang 3. juni 2017 kl. 10.00");
    }

    @Test
    void a_colleague_is_removed_with_a_reason() {
        var form = editor.get(PAGE).form(PAGE + "/remove");
        editor.send(form.with("reason", "Opgaven er slut."));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(RESPONSE + "/colleagues/G-1:remove");
        assertThat(GATEWAY.lastWrite().json().path("reason").asString())
                .isEqualTo("Opgaven er slut.");
    }
}
