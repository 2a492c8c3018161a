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
        var key = GATEWAY.lastWrite().headers().get("idempotency-key");
        GATEWAY.reset();
        assertThat(mayor.send(page.form(PAGE)).status()).isEqualTo(302);
        assertThat(GATEWAY.lastWrite().headers()).containsEntry("idempotency-key", key);
    }

    @Test
    void other_content_never_goes_out_under_the_key_of_what_was_sent() {
        var kept = new KeptResponse(GATEWAY);
        var form = mayor.get(PAGE).form(PAGE);
        mayor.send(form.with("coverText", "Først"));

        var page = mayor.send(form.with("coverText", "Noget andet"));

        assertThat(kept.refusals()).containsExactly("version-conflict");
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.text()).contains("Først").contains("Noget andet");
        mayor.send(page.form(PAGE).with("action", "save"));
        assertThat(kept.at("/coverText")).isEqualTo("Noget andet");
    }

    @Test
    void the_same_form_sent_twice_is_stored_once() {
        var kept = new KeptResponse(GATEWAY);
        var form = mayor.get(PAGE).form(PAGE).with("coverText", "Dobbeltklik");

        assertThat(mayor.send(form).status()).isEqualTo(302);
        assertThat(mayor.send(form).status()).isEqualTo(302);

        assertThat(kept.saves()).isEqualTo(1);
        assertThat(kept.refusals()).isEmpty();
    }

    @Test
    void a_key_that_was_used_all_the_same_brings_the_text_back_with_a_new_one() {
        GATEWAY.refuse("PUT", RESPONSE, 422, "idempotency-replay", Map.of());
        var typed = mayor.get(PAGE).form(PAGE).with("coverText", "Skrevet til sidst");

        var page = mayor.send(typed);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.form(PAGE).value("coverText")).isEqualTo("Skrevet til sidst");
        assertThat(page.form(PAGE).value("_key")).isNotEqualTo(typed.value("_key"));
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
