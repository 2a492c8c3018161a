package dk.revus.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.browser.NeedsChromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** "Send jeres ønsker": from the front page to the receipt, and what the secretariat then sees. */
@NeedsChromium
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalJourneyIT {

    private static final String ALBERTSLUND = "/responses/IK-2017-01/165";

    private static Stage stage;
    private static Browser browser;

    @BeforeAll
    static void start() {
        stage = Stage.set("browser");
        browser = stage.browser();
    }

    @AfterAll
    static void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    @Order(1)
    void everybody_sees_where_the_cycle_stands() {
        try (var visitor = browser.visitor()) {
            visitor.opens("/").looksAt("01-front-page");
            assertThat(visitor.heading()).isEqualTo("ReVUS 2019-2022");
            assertThat(visitor.text())
                    .contains("Platformens ur", "6. august 2017", "Ungdomsuddannelser");
            visitor.clicks("Temaer").looksAt("02-themes");
            assertThat(visitor.text()).contains("Infrastruktur", "Liveability");
            visitor.opens("/calls/IK-2017-01").looksAt("03-call");
            assertThat(visitor.text()).contains("SAG-2017-02127", "2361329");
            visitor.opens("/organisations");
            assertThat(visitor.text())
                    .as("names are public, though nobody has signed in yet; addresses are not")
                    .contains("Albertslund Kommune", "Dragør Kommune")
                    .doesNotContain("albertslund.example");
        }
    }

    @Test
    @Order(2)
    void an_official_signs_in_and_writes_three_ranked_wishes() {
        try (var official = browser.visitor()) {
            official.opens("/").clicks("Log ind").looksAt("04-sign-in");
            official.opens("/").signsInAs("albertslund-sagsbehandler");
            official.clicks("Gå til jeres svar").looksAt("05-empty-form");
            assertThat(official.path()).isEqualTo(ALBERTSLUND);
            official.chooses("rank-TE-2017-02", "1").chooses("rank-TE-2017-04", "2");
            wish(official, 1, "Hurtigere busser på tværs (eksempeldata)", "TE-2017-02");
            wish(official, 2, "Flere lærepladser (eksempeldata)", "TE-2017-04");
            wish(official, 3, "Grønne indkøb i fællesskab (eksempeldata)", null);
            official.presses("Gem kladde").looksAt("06-saved-draft");
            assertThat(official.count(".alert-success")).isEqualTo(1);
            assertThat(official.valueOf("wish-2-title"))
                    .isEqualTo("Flere lærepladser (eksempeldata)");
            assertThat(official.valueOf("rank-TE-2017-04")).isEqualTo("2");
            official.presses("Gem, og læs svaret igennem").looksAt("07-read-through");
            assertThat(official.text())
                    .contains("Derefter sender en godkender eller borgmesteren svaret.");
            official.signsOut();
            assertThat(official.text()).contains("Log ind");
        }
    }

    private static void wish(Visitor visitor, int number, String title, @Nullable String theme) {
        var wish = "wish-" + number;
        visitor.writes(wish + "-title", title)
                .writes(wish + "-problem", "Det tager for lang tid at komme frem.")
                .writes(wish + "-wantedEffort", "Fælles køreplaner og fælles indkøb.")
                .chooses(wish + "-rank", String.valueOf(number));
        if (theme != null) {
            visitor.ticks(wish + "-theme-" + theme);
        }
    }

    @Test
    @Order(3)
    void the_mayor_sends_it_and_gets_a_receipt() {
        try (var mayor = browser.visitor()) {
            mayor.opens("/").signsInAs("albertslund-borgmester");
            mayor.clicks("Gå til jeres svar")
                    .writes("decision-body", "Kommunalbestyrelsen (eksempeldata)")
                    .writes("decision-date", "2017-05-09")
                    .presses("Gem, og gå til afsendelse");
            mayor.looksAt("08-before-sending");
            mayor.presses("Send svaret").looksAt("09-receipt");
            assertThat(mayor.heading()).isEqualTo("Kvittering");
            assertThat(mayor.text()).contains("KV-165-2017-1", "Flere lærepladser");
            mayor.clicks("Gå til svaret").looksAt("10-sent");
            assertThat(mayor.text()).contains("Sendt – kvittering nr. KV-165-2017-1");
        }
    }

    @Test
    @Order(4)
    void the_secretariat_sees_all_29() {
        try (var secretary = browser.visitor()) {
            secretary.opens("/").signsInAs("kkr-sekretariat");
            secretary.clicks("Kommunernes svar").looksAt("11-board");
            assertThat(secretary.count(".board-table tbody tr")).isEqualTo(29);
            assertThat(secretary.text()).contains("1 af 29");
            secretary.clicks("Ønsker").looksAt("12-wishes");
            assertThat(secretary.text()).contains("Flere lærepladser (eksempeldata)");
            secretary.clicks("Flere lærepladser (eksempeldata)").looksAt("13-trace");
            secretary.clicks("Temaer").looksAt("14-themes");
            secretary.opens("/messages").looksAt("15-messages");
        }
    }

    @Test
    @Order(5)
    void the_form_works_without_script() {
        try (var official = browser.withoutScript()) {
            official.opens("/").signsInAs("gladsaxe-sagsbehandler");
            official.clicks("Gå til jeres svar");
            wish(official, 1, "En letbane, der hænger sammen (eksempeldata)", "TE-2017-02");
            official.presses("Gem kladde").looksAt("16-without-script");
            assertThat(official.count(".alert-success")).isEqualTo(1);
            assertThat(official.valueOf("wish-1-title"))
                    .isEqualTo("En letbane, der hænger sammen (eksempeldata)");
        }
    }

    @Test
    @Order(6)
    void what_is_wrong_is_said_at_the_top_and_at_the_field_and_nothing_is_lost() {
        try (var official = browser.visitor()) {
            official.opens("/").signsInAs("ballerup-sagsbehandler");
            official.clicks("Gå til jeres svar");
            official.chooses("rank-TE-2017-01", "1").chooses("rank-TE-2017-02", "1");
            official.writes("wish-1-problem", "Det har jeg brugt en time på at skrive.");
            official.presses("Gem kladde").forgives().looksAt("17-refused");
            assertThat(official.count("#error-summary")).isEqualTo(1);
            assertThat(official.count("#error-summary a")).isPositive();
            assertThat(official.valueOf("wish-1-problem"))
                    .isEqualTo("Det har jeg brugt en time på at skrive.");
        }
    }

    @Test
    @Order(7)
    void another_municipalitys_draft_is_not_there() {
        try (var official = browser.visitor()) {
            official.opens("/").signsInAs("gladsaxe-sagsbehandler");
            official.opens(ALBERTSLUND).forgives().looksAt("18-not-yours");
            assertThat(official.text()).doesNotContain("lærepladser").contains("findes ikke");
        }
    }

    @Test
    @Order(8)
    void the_front_page_fits_on_a_phone() {
        try (var anybody = browser.onAPhone()) {
            anybody.opens("/").looksAt("19-phone-front-page");
        }
    }

    @Test
    @Order(9)
    void the_form_fits_on_a_phone() {
        try (var mayor = browser.onAPhone()) {
            mayor.opens("/").signsInAs("gladsaxe-borgmester");
            mayor.opens("/responses").looksAt("20-phone-form");
        }
    }

    @Test
    @Order(10)
    void the_board_fits_on_a_phone() {
        try (var secretary = browser.onAPhone()) {
            secretary.opens("/").signsInAs("kkr-sekretariat");
            secretary.opens("/board").looksAt("21-phone-board");
        }
    }
}
