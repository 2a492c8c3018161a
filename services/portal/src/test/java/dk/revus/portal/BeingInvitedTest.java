package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Her er du inviteret": a colleague without a mandate finds the response to help with. */
class BeingInvitedTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String ALBERTSLUND = "/responses/IK-2017-01/165";
    private static final Map<String, Object> ONE =
            Map.of(
                    "responseId", "SV-165-2017",
                    "callId", "IK-2017-01",
                    "organisation", "165",
                    "role", "MUNICIPAL_EDITOR");

    private final Visitor consultant = RunningPortal.withoutMandate("Konsulent");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    private static void invitedTo(List<Map<String, Object>> items) {
        GATEWAY.answer("GET", "invitations", 200, Map.of("items", items));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/responses", "/invitations"})
    void all_that_one_was_invited_to_with_role_last_day_and_who_asked(String page) {
        var list = consultant.get(page);
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text())
                .contains(
                        "Her er du inviteret",
                        "Svar fra Albertslund",
                        "Læse og skrive – til og med 30. juni 2017",
                        "Inviteret af Kommunaldirektør, Albertslund",
                        "Se på ønsket om <b>busser</b>.",
                        "Læse – så længe der arbejdes på svaret");
        assertThat(list.html().select("a.button[href^=/responses/IK]").eachAttr("href"))
                .contains(ALBERTSLUND, "/responses/IK-2017-01/161");
    }

    @Test
    void who_was_invited_to_one_response_is_led_straight_to_it() {
        invitedTo(List.of(ONE));
        var page = consultant.get("/responses");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).isEqualTo(ALBERTSLUND);
    }

    @Test
    void who_was_invited_to_nothing_is_told_so() {
        invitedTo(List.of());
        assertThat(consultant.get("/responses").text()).contains("ikke knyttet til en kommune");
        assertThat(consultant.get("/invitations").text()).contains("Du er ikke inviteret");
        assertThat(consultant.get("/").text()).doesNotContain("Her er du inviteret");
    }

    @Test
    void the_menu_leads_there_too() {
        assertThat(consultant.get("/").html().select("nav a[href=/responses]")).hasSize(1);
        assertThat(
                        RunningPortal.as("SECRETARIAT_LEAD", "KKR")
                                .get("/")
                                .html()
                                .select("nav a[href=/responses]"))
                .isEmpty();
    }

    @Test
    void ones_own_municipality_comes_first() {
        invitedTo(List.of(ONE));
        assertThat(RunningPortal.as("MAYOR", "400").get("/responses").header("Location"))
                .isEqualTo("/responses/IK-2017-01/400");
    }

    @Test
    void nobody_is_asked_about_who_is_not_signed_in() {
        RunningPortal.anybody().get("/");
        RunningPortal.anybody().get("/responses");
        assertThat(GATEWAY.reads()).noneMatch(asked -> asked.path().equals("invitations"));
    }

    @Test
    void the_message_leads_there() {
        GATEWAY.answer(
                "GET",
                "messages",
                200,
                Map.of(
                        "items",
                        List.of(
                                Map.of(
                                        "messageId",
                                        "colleague-invited-1-165",
                                        "kind",
                                        "COLLEAGUE_INVITED",
                                        "organisation",
                                        "165",
                                        "subject",
                                        "Du er inviteret",
                                        "page",
                                        "/invitations",
                                        "state",
                                        "TOLD",
                                        "version",
                                        1))));
        var page = consultant.get("/messages");
        assertThat(page.html().select("main a[href=/invitations]")).hasSize(1);
        assertThat(page.html().select("main .badge").text()).isEqualTo("Du er inviteret");
    }
}
