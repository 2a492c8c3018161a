package dk.revus.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.browser.NeedsChromium;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An answer that came as a letter: written down by the secretariat, confirmed by the mayor. */
@NeedsChromium
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OnBehalfJourneyIT {

    private static final String CALL = "/calls/IK-2017-01";
    private static final String GLADSAXE = "/responses/IK-2017-01/159";

    private static Stage stage;
    private static Browser browser;

    @BeforeAll
    static void start() {
        stage = Stage.set("on-behalf-journey");
        browser = stage.browser();
    }

    @AfterAll
    static void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    private static Visitor as(String user) {
        return browser.visitor().opens("/").signsInAs(user);
    }

    /** A letter as it comes out of a scanner. */
    private static byte[] scanned() {
        var paper = new BufferedImage(420, 594, BufferedImage.TYPE_INT_RGB);
        var ink = paper.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        ink.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(paper, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Order(1)
    void the_secretariat_uploads_the_letter_and_writes_it_down() {
        try (var secretary = as("kkr-sekretariat")) {
            secretary
                    .opens(GLADSAXE)
                    .clicks("Registrér et svar, der kom på anden måde")
                    .looksAt("behalf-01-no-letter-yet");
            assertThat(secretary.path()).isEqualTo(GLADSAXE + "/originals");
            secretary.presses("Send filen").forgives().looksAt("behalf-02-no-file");
            assertThat(secretary.count("#file-error")).isEqualTo(1);
            secretary
                    .picks("file", "Brev fra Gladsaxe.png", scanned())
                    .presses("Send filen")
                    .looksAt("behalf-03-uploaded");
            assertThat(secretary.text()).contains("Trin 2 af 2", "Åbn Brev fra Gladsaxe.png");
            secretary
                    .chooses("channel", "LETTER")
                    .writes("receivedOn", "2017-05-10")
                    .writes("wish-1-title", "En letbane, der hænger sammen (eksempeldata)")
                    .writes("wish-1-problem", "Det tager for lang tid at komme på tværs.")
                    .presses("Registrér svaret")
                    .looksAt("behalf-04-registered");
            assertThat(secretary.text())
                    .contains("Kommunen har ikke bekræftet det endnu. Svaret tæller med.");
        }
    }

    @Test
    @Order(2)
    void the_mayor_sees_it_with_the_letter_and_confirms_with_the_councils_decision() {
        try (var mayor = as("gladsaxe-borgmester")) {
            mayor.opens(GLADSAXE).looksAt("behalf-05-mayor");
            assertThat(mayor.text()).contains("En letbane, der hænger sammen (eksempeldata)");
            mayor.clicks("Bekræft det svar, sekretariatet har registreret")
                    .looksAt("behalf-06-confirm");
            assertThat(mayor.count("a[href*='/originals/OR-159-2017-01/content']")).isEqualTo(1);
            mayor.writes("decision-body", "Byrådet (eksempeldata)")
                    .writes("decision-date", "2017-05-09")
                    .presses("Bekræft det svar, sekretariatet har registreret")
                    .looksAt("behalf-07-confirmed");
            assertThat(mayor.heading()).isEqualTo("Kvittering");
            mayor.clicks("Gå til svaret").looksAt("behalf-08-sent");
            assertThat(mayor.text())
                    .contains("Sendt – kvittering nr. KV-159-2017-", "Kommunen har bekræftet det.")
                    .contains("Besluttet af Byrådet (eksempeldata) den 9. maj 2017.");
            mayor.opens(GLADSAXE + "/versions/compare?from=1&to=2").looksAt("behalf-09-compared");
            mayor.opens(GLADSAXE + "/history").looksAt("behalf-10-history");
        }
    }

    @Test
    @Order(3)
    void it_counts_as_sent() {
        try (var secretary = as("kkr-sekretariat")) {
            secretary.opens("/board").looksAt("behalf-11-board");
            assertThat(secretary.text()).contains("1 af 29");
            secretary.opens(GLADSAXE + "/originals").looksAt("behalf-12-used");
            assertThat(secretary.count("form[action$='/remove']")).as("it stays").isZero();
        }
    }

    @Test
    @Order(4)
    void what_goes_with_a_call_is_uploaded_and_announced() {
        try (var lead = as("kkr-sekretariatsleder");
                var anybody = browser.visitor();
                var phone = browser.onAPhone()) {
            lead.opens(CALL)
                    .clicks("Bilag: se, vedlæg og fjern filer")
                    .looksAt("behalf-13-no-call-files")
                    .picks("file", "Skabelon.png", scanned())
                    .presses("Send filen")
                    .looksAt("behalf-14-call-file");
            anybody.opens(CALL);
            assertThat(anybody.text()).as("not announced yet").doesNotContain("Skabelon.png");
            lead.clicksWhatSays("Ret indkaldelsen, så den følger med : Skabelon.png")
                    .writes("reason", "Skabelonen manglede.")
                    .looksAt("behalf-15-amend")
                    .presses("Ret, og giv besked");
            anybody.opens(CALL).looksAt("behalf-16-announced");
            assertThat(anybody.count("a[href$='/attachments/IB-2017-01-01/content']")).isEqualTo(1);
            phone.opens("/")
                    .signsInAs("kkr-sekretariatsleder")
                    .opens(CALL + "/attachments")
                    .looksAt("behalf-17-phone");
        }
    }
}
