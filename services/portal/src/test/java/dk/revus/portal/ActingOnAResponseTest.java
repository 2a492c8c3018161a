package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sign-off, lateness, reservation, withdrawal: each page offers what is allowed, and says why not.
 */
class ActingOnAResponseTest {

    private static final String CALL = "/responses/IK-2017-01/";
    private static final String API = "calls/IK-2017-01/responses/";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private final Visitor mayor = RunningPortal.as("MAYOR", "101");
    private final Visitor lead = RunningPortal.as("SECRETARIAT_LEAD", "KKR");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void a_draft_that_waits_says_for_whom_and_that_it_is_not_sent() {
        assertThat(mayor.get(CALL + "101").text())
                .contains("Afventer godkendelse hos borgmesteren")
                .contains("Svaret er ikke sendt til KKR")
                .contains("der er 88 dage tilbage")
                .contains("Se især ønske 2.")
                .contains("Godkendt af Kommunaldirektøren");
    }

    @Test
    void what_is_possible_is_listed_and_the_rest_is_explained() {
        var now = mayor.get(CALL + "147").html().select("#now");

        assertThat(now.select("a").eachText())
                .contains("Godkendt: ophæv forbeholdet", "Træk et ønske tilbage")
                .doesNotContain("Læs igennem, og send svaret");
        assertThat(now.select("details").text())
                .contains("Læs igennem, og send svaret Kommunen har bestemt, at en anden");
    }

    @Test
    void sending_for_sign_off_names_whom_it_waits_for() {
        var editor = RunningPortal.as("MUNICIPAL_EDITOR", "165");
        var form = editor.get(CALL + "165/sign-off").form(CALL + "165/send-for-sign-off");
        var page = editor.send(form.with("to", "MAYOR").with("note", "Se på ønske 2."));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(API + "165:send-for-sign-off");
        assertThat(GATEWAY.lastWrite().json().path("to").asString()).isEqualTo("MAYOR");
        assertThat(GATEWAY.lastWrite().json().path("note").asString()).isEqualTo("Se på ønske 2.");
        assertThat(page.header("Location")).isEqualTo(CALL + "165?done=response-waits");
    }

    @Test
    void a_comment_that_is_refused_stays_in_the_form() {
        GATEWAY.refuse("POST", API + "101:decline-sign-off", 422, "reason-required", Map.of());
        var form = mayor.get(CALL + "101/sign-off").form(CALL + "101/decline-sign-off");
        var page = mayor.send(form.with("comment", "Ønske 2 er for dyrt."));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.form(CALL + "101/decline-sign-off").value("comment"))
                .isEqualTo("Ønske 2 er for dyrt.");
    }

    @Test
    void four_eyes_is_turned_off_where_it_is_on() {
        mayor.send(mayor.get(CALL + "101/sign-off").form(CALL + "101/require-four-eyes"));

        assertThat(GATEWAY.lastWrite().json().path("required").asBoolean(true)).isFalse();
    }

    @Test
    void the_secretariat_reads_why_and_admits_until_a_day() {
        var page = lead.get(CALL + "151/late");
        assertThat(page.text()).contains("Byrådet mødtes først i går.");

        var grant = page.form(CALL + "151/grant-late");
        lead.send(grant.with("until", "2017-08-18").with("reason", "Byrådet mødtes sent."));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(API + "151:grant-late");
        assertThat(GATEWAY.lastWrite().json().path("until").asString()).isEqualTo("2017-08-18");
    }

    @Test
    void a_mistyped_last_day_is_put_right_from_the_day_that_was_given() {
        var response = (ObjectNode) FakeGateway.known(API + "151");
        response.put("state", "DRAFT").put("lateUntil", "2017-08-16");
        response.putArray("allowedActions").add("correct-late");
        GATEWAY.answer("GET", API + "151", 200, response);
        var form = lead.get(CALL + "151/late").form(CALL + "151/correct-late");
        assertThat(form.value("until")).isEqualTo("2017-08-16");

        lead.send(form.with("until", "2017-08-18").with("reason", "Tastefejl."));
        assertThat(GATEWAY.lastWrite().path()).isEqualTo(API + "151:correct-late");
        assertThat(GATEWAY.lastWrite().json().path("until").asString()).isEqualTo("2017-08-18");
    }

    @Test
    void a_day_that_is_over_is_told_at_the_day() {
        GATEWAY.refuse("POST", API + "151:grant-late", 422, "day-passed", Map.of("field", "until"));
        var page = lead.send(lead.get(CALL + "151/late").form(CALL + "151/grant-late"));

        assertThat(page.html().select("#error-summary a").attr("href"))
                .isEqualTo("#grant-late-until");
    }

    @Test
    void the_council_has_decided_and_the_reservation_is_lifted() {
        var reader = RunningPortal.as("MAYOR", "147");
        var form = reader.get(CALL + "147/reservation").form(CALL + "147/lift-reservation");
        reader.send(form.with("body", "Kommunalbestyrelsen").with("date", "2017-09-12"));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(API + "147:lift-reservation");
        assertThat(GATEWAY.lastWrite().json().path("date").asString()).isEqualTo("2017-09-12");
    }

    @Test
    void one_wish_is_taken_back_with_a_reason() {
        var reader = RunningPortal.as("MAYOR", "147");
        var form = reader.get(CALL + "147/withdraw-wish").form(CALL + "147/withdraw-wish");
        reader.send(form.with("wishId", "ØN-165-2017-02").with("reason", "Løst."));

        assertThat(GATEWAY.lastWrite().json().path("wishId").asString())
                .isEqualTo("ØN-165-2017-02");
        assertThat(reader.get(CALL + "147").text())
                .contains("Havnebus (eksempeldata)")
                .contains("Vi er enige om noget andet.");
    }

    @Test
    void a_letter_that_the_secretariat_wrote_down_is_confirmed_with_its_decision() {
        var reader = RunningPortal.as("MAYOR", "153");
        var form = reader.get(CALL + "153/confirm").form(CALL + "153/confirm-on-behalf");
        reader.send(
                form.with("decision-body", "Økonomiudvalget").with("decision-date", "2017-06-01"));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(API + "153:confirm-on-behalf");
        assertThat(GATEWAY.lastWrite().json().at("/localDecision/body").asString())
                .isEqualTo("Økonomiudvalget");
        assertThat(GATEWAY.lastWrite().json().has("reservation")).isFalse();
    }

    @Test
    void a_step_that_nobody_knows_is_not_there() {
        assertThat(mayor.get(CALL + "101/publish").status()).isEqualTo(404);
        assertThat(mayor.send(new Visitor.Form(CALL + "101/sign-off", Map.of())).status())
                .isEqualTo(404);
    }
}
