package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sent, or not sent: it must be unmistakable. */
class SendingAResponseTest {

    private static final String PAGE = "/responses/IK-2017-01/165";
    private static final String RESPONSE = "calls/IK-2017-01/responses/165";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private final Visitor mayor = RunningPortal.as("MAYOR", "165");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void the_last_page_before_sending_shows_everything_and_what_to_look_at() {
        var page = mayor.get(PAGE + "/submit");

        assertThat(page.text())
                .contains("Hurtige busser på tværs (eksempeldata)")
                .contains("Ikke alle principper er besvaret.");
        assertThat(page.html().select(".alert a").attr("href"))
                .isEqualTo(PAGE + "#wish-1-principles");
    }

    @Test
    void sending_leads_to_the_receipt() {
        var page = mayor.send(mayor.get(PAGE + "/submit").form(PAGE + "/submit"));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(RESPONSE + ":submit");
        assertThat(GATEWAY.lastWrite().headers())
                .containsEntry("if-match", "\"4\"")
                .containsKey("idempotency-key");
        assertThat(page.header("Location")).isEqualTo(PAGE + "/receipt");
    }

    @Test
    void the_receipt_has_number_time_hash_and_what_happens_next() {
        assertThat(RunningPortal.as("MAYOR", "161").get("/responses/IK-2017-01/161/receipt").text())
                .contains("Sendt – kvittering nr. KV-2017-0007")
                .contains("12. juni 2017 kl. 13.20")
                .contains("9f86d081884c7d65")
                .contains("KKR drøfter temaerne samlet den 1. september 2017.");
    }

    @Test
    void a_sent_response_says_so_and_can_be_opened_again() {
        var glostrup = RunningPortal.as("MAYOR", "161");
        var page = glostrup.get("/responses/IK-2017-01/161");

        assertThat(page.text())
                .contains("Sendt – kvittering nr. KV-2017-0007")
                .doesNotContain("Kladde – ikke sendt");
        glostrup.send(page.form("/responses/IK-2017-01/161/reopen"));
        assertThat(GATEWAY.lastWrite().path()).isEqualTo("calls/IK-2017-01/responses/161:reopen");
    }

    @Test
    void a_draft_after_sending_says_that_the_earlier_version_counts() {
        GATEWAY.answer(
                "GET",
                RESPONSE,
                200,
                Map.of(
                        "callId",
                        "IK-2017-01",
                        "organisation",
                        "165",
                        "state",
                        "DRAFT",
                        "version",
                        9,
                        "submitted",
                        Map.of("receiptNo", "KV-2017-0003"),
                        "allowedActions",
                        List.of("save-draft")));

        assertThat(mayor.get(PAGE).text())
                .contains("Kladde – ikke sendt")
                .contains("(kvittering nr. KV-2017-0003), gælder, indtil I sender det nye");
    }

    @Test
    void who_may_not_send_is_told_who_may() {
        GATEWAY.answer(
                "GET",
                RESPONSE,
                200,
                Map.of(
                        "callId", "IK-2017-01",
                        "organisation", "165",
                        "state", "DRAFT",
                        "version", 4,
                        "allowedActions", List.of("save-draft")));
        var page = RunningPortal.as("MUNICIPAL_EDITOR", "165").get(PAGE + "/submit");

        assertThat(page.text()).contains("En godkender eller borgmesteren sender den.");
        assertThat(page.html().select("form[method=post]:not([action=/sign-out])")).isEmpty();
    }

    /** Nobody sends what is not ready: what must be corrected comes first. */
    @Test
    void what_must_be_corrected_is_said_before_who_sends() {
        GATEWAY.answer(
                "GET",
                RESPONSE,
                200,
                Map.of(
                        "callId",
                        "IK-2017-01",
                        "organisation",
                        "165",
                        "state",
                        "DRAFT",
                        "version",
                        4,
                        "findings",
                        List.of(
                                Map.of(
                                        "code", "title-missing",
                                        "severity", "ERROR",
                                        "field", "wishes[0].title",
                                        "text", "x")),
                        "allowedActions",
                        List.of("save-draft")));
        var page = RunningPortal.as("MUNICIPAL_EDITOR", "165").get(PAGE + "/submit");

        assertThat(page.text())
                .contains("Ret 1 ting, så kan I sende", "Ret først det, der skal rettes.")
                .doesNotContain("Kladden er gemt.");
    }

    @Test
    void too_late_is_said_calmly_with_what_can_be_done() {
        GATEWAY.refuse("POST", RESPONSE + ":submit", 409, "deadline-passed", Map.of());
        var page = mayor.send(mayor.get(PAGE + "/submit").form(PAGE + "/submit"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select("#error-summary").text())
                .contains("Fristen er udløbet, og kladden er bevaret.");
        assertThat(page.html().select("#error-summary a").attr("href")).isEqualTo(PAGE + "/late");
    }

    @Test
    void what_is_missing_is_listed_with_links_into_the_draft() {
        GATEWAY.refuse(
                "POST",
                RESPONSE + ":submit",
                422,
                "precheck-failed",
                Map.of(
                        "findings",
                        List.of(
                                Map.of(
                                        "code",
                                        "R-W2",
                                        "severity",
                                        "ERROR",
                                        "field",
                                        "wishes[1].problem"))));
        var page = mayor.send(mayor.get(PAGE + "/submit").form(PAGE + "/submit"));

        assertThat(page.html().select("#error-summary").text()).contains("kan ikke sendes endnu");
        assertThat(page.html().select(".alert a").eachText())
                .contains("Ønske 1: Ikke alle principper er besvaret.");
        assertThat(page.html().select(".alert a").eachAttr("href"))
                .allSatisfy(link -> assertThat(link).startsWith(PAGE + "#wish-"));
    }

    @Test
    void no_wishes_is_an_answer_of_its_own() {
        var page = mayor.get(PAGE + "/no-wishes");
        mayor.send(page.form(PAGE + "/no-wishes").with("reason", "Vi er tilfredse."));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(RESPONSE + ":declare-no-wishes");
        assertThat(GATEWAY.lastWrite().json().path("reason").asString())
                .isEqualTo("Vi er tilfredse.");
    }

    @Test
    void withdrawing_without_a_reason_comes_back() {
        var glostrup = RunningPortal.as("MAYOR", "161");
        GATEWAY.refuse(
                "POST",
                "calls/IK-2017-01/responses/161:withdraw",
                422,
                "reason-required",
                Map.of());
        var address = "/responses/IK-2017-01/161/withdraw";

        var page = glostrup.send(glostrup.get(address).form(address));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("#error-summary").text()).contains("Skriv en begrundelse.");
    }
}
