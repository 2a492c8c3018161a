package dk.revus.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.browser.NeedsChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A call asked about, moved, copied, signed, sent out and called off: all of it without script. */
@NeedsChromium
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CallJourneyIT {

    private static final String CALL = "/calls/IK-2017-01";
    private static final String COPY = "/calls/IK-2017-02";

    private static Stage stage;
    private static Browser browser;

    @BeforeAll
    static void start() {
        stage = Stage.set("call-journey");
        browser = stage.browser();
    }

    @AfterAll
    static void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    private static Visitor as(String user) {
        return browser.withoutScript().opens("/").signsInAs(user);
    }

    @Test
    @Order(1)
    void a_municipality_asks_and_the_answer_is_for_everybody() {
        try (var official = as("gladsaxe-sagsbehandler");
                var secretary = as("kkr-sekretariat");
                var anybody = browser.visitor()) {
            official.opens(CALL)
                    .unfolds("Stil et spørgsmål til indkaldelsen")
                    .writes("ask-text", "Må et ønske bygge på <b>to</b> temaer?")
                    .presses("Send spørgsmålet")
                    .looksAt("call-01-asked");
            assertThat(official.text()).contains("Venter på svar");
            secretary
                    .opens(CALL)
                    .writes("answer-SP-2017-01-001-text", "Ja, skriv begge.")
                    .presses("Offentliggør svaret");
            anybody.opens(CALL).looksAt("call-02-answered");
            assertThat(anybody.text())
                    .contains("Gladsaxe spurgte", "<b>to</b>", "Ja, skriv begge.");
        }
    }

    @Test
    @Order(2)
    void a_deadline_moves_to_a_sunday_only_when_it_is_meant() {
        try (var lead = as("kkr-sekretariatsleder");
                var anybody = browser.visitor()) {
            lead.opens(CALL)
                    .clicks("Ret indkaldelsen, og giv besked")
                    .writes("lastDay", "2017-08-13")
                    .writes("reason", "Flere byråd mødes først efter ferien.")
                    .presses("Ret, og giv besked")
                    .looksAt("call-03-sunday");
            assertThat(lead.text()).contains("weekend", "sommerpause");
            assertThat(lead.valueOf("reason")).isEqualTo("Flere byråd mødes først efter ferien.");
            lead.ticks("warning-DEADLINE_ON_WEEKEND")
                    .ticks("warning-DEADLINE_IN_RECESS")
                    .presses("Ret, og giv besked");
            assertThat(lead.count(".alert-success")).isEqualTo(1);
            anybody.opens(CALL).looksAt("call-04-moved");
            assertThat(anybody.text())
                    .contains("søndag den 13. august 2017 kl. 23.59 (dansk tid)")
                    .contains("Fristen er flyttet fra søndag den 6. august 2017 kl. 23.59")
                    .contains("Flere byråd mødes først efter ferien.");
        }
    }

    @Test
    @Order(3)
    void a_copy_is_filled_in_signed_and_sent_out_by_three_people() {
        try (var secretary = as("kkr-sekretariat");
                var chair = as("kkr-formand");
                var lead = as("kkr-sekretariatsleder")) {
            secretary
                    .opens(CALL + "/copy")
                    .writes("lastDay", "2018-08-12")
                    .presses("Kopiér til en ny kladde")
                    .looksAt("call-05-copied");
            chair.opens(COPY);
            assertThat(chair.count("form[action$='/sign']")).as("no number yet").isZero();
            assertThat(chair.text()).contains("Det kan du ikke gøre nu");
            secretary.writes("letter\\.dokId", "2400001").presses("Gem kladden");
            lead.opens(COPY);
            assertThat(lead.count("form[action$='/publish']")).as("not signed yet").isZero();
            chair.opens(COPY).presses("Underskriv for formandskabet").looksAt("call-06-signed");
            lead.opens(COPY)
                    .ticks("warning-DEADLINE_ON_WEEKEND")
                    .ticks("warning-DEADLINE_IN_RECESS")
                    .presses("Offentliggør")
                    .looksAt("call-07-out");
            assertThat(lead.text())
                    .contains("Planlagt", "Formand for KKR Hovedstaden", "Leder af KKR-sekr");
        }
    }

    @Test
    @Order(4)
    void what_is_called_off_says_why() {
        try (var chair = as("kkr-formand");
                var anybody = browser.visitor()) {
            chair.opens(COPY)
                    .clicks("Aflys indkaldelsen")
                    .writes("reason", "Der kommer en ny lov.")
                    .presses("Aflys, og giv besked");
            anybody.opens(COPY).looksAt("call-08-off");
            assertThat(anybody.text()).contains("Indkaldelsen er aflyst", "Der kommer en ny lov.");
        }
    }

    @Test
    @Order(5)
    void the_forms_can_be_used_by_everybody() {
        try (var lead = browser.visitor().opens("/").signsInAs("kkr-sekretariatsleder");
                var phone = browser.onAPhone().opens("/").signsInAs("kkr-sekretariatsleder")) {
            lead.opens("/calls").looksAt("call-09-list");
            lead.opens("/calls/new").looksAt("call-10-new");
            lead.presses("Gem kladden").looksAt("call-11-empty");
            lead.opens(CALL + "/amend").looksAt("call-12-amend");
            lead.opens(CALL + "/copy").looksAt("call-13-copy");
            phone.opens(CALL).looksAt("call-14-phone");
            phone.opens(CALL + "/amend").looksAt("call-15-phone-amend");
        }
    }
}
