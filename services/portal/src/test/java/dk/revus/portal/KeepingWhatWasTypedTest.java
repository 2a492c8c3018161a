package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signed out, or a service away, in the moment of saving: the text is still on the page. */
class KeepingWhatWasTypedTest {

    private static final String PAGE = "/responses/IK-2017-01/165";
    private static final String RESPONSE = "calls/IK-2017-01/responses/165";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private final Visitor mayor = RunningPortal.as("MAYOR", "165");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void a_session_that_ended_keeps_the_text_and_sends_it_again() {
        var typed = mayor.get(PAGE).form(PAGE).with("wish-1-title", "Skrevet i to timer");

        var page = RunningPortal.signedOutLongAgo("MAYOR", "165").send(typed);

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text())
                .contains("Du er ikke logget ind længere")
                .contains("Skrevet i to timer");
        assertThat(page.html().select("a[target=_blank]").attr("href")).isEqualTo("/sign-in");

        mayor.send(page.form(PAGE));
        assertThat(GATEWAY.lastWrite().json().at("/wishes/0/title").asString())
                .isEqualTo("Skrevet i to timer");
    }

    @Test
    void somebody_not_signed_in_any_more_at_the_gateway_keeps_the_text_too() {
        var typed = mayor.get(PAGE).form(PAGE).with("wish-1-title", "Uden token");
        GATEWAY.refuse("PUT", RESPONSE, 401, "not-signed-in", Map.of());

        var page = RunningPortal.anybody().send(typed);

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text()).contains("Uden token");
    }

    @Test
    void a_service_that_is_away_keeps_the_text_and_the_key() {
        var typed = mayor.get(PAGE).form(PAGE).with("wish-1-title", "Lige før fristen");
        GATEWAY.refuse("PUT", RESPONSE, 503, "service-unavailable", Map.of());

        var page = mayor.send(typed);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("Intet er tabt").contains("Lige før fristen");
        assertThat(page.form(PAGE).value("_key")).isEqualTo(typed.value("_key"));
        GATEWAY.reset();
        assertThat(mayor.send(page.form(PAGE)).status()).isEqualTo(302);
        assertThat(GATEWAY.lastWrite().headers())
                .containsEntry("idempotency-key", typed.value("_key"));
    }

    @Test
    void a_page_for_those_signed_in_asks_the_others_to_sign_in_and_come_back() {
        GATEWAY.refuse("GET", "messages", 401, "not-signed-in", Map.of());

        var page = RunningPortal.anybody().get("/messages");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.html().select("main a.button").attr("href"))
                .isEqualTo("/sign-in?next=/messages");
    }
}
