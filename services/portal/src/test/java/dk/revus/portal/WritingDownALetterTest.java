package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An answer that came as a letter is written down in two steps: first the letter, then the answer.
 */
class WritingDownALetterTest {

    private static final String BASE = "/responses/IK-2017-01/151";
    private static final String FILES = BASE + "/originals";
    private static final String API = "calls/IK-2017-01/responses/151/originals";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final byte[] FILE = "%PDF-1.7 æøå".getBytes(StandardCharsets.UTF_8);

    private final Visitor lead = RunningPortal.as("SECRETARIAT_LEAD", "KKR");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    private static void takesTheFile() {
        GATEWAY.answer("POST", API, 201, Map.of("attachmentId", "OR-151-2017-02"));
    }

    private Visitor.Form begun() {
        return lead.get(BASE + "/register?originalId=OR-151-2017-01")
                .form(BASE + "/register")
                .with("channel", "EMAIL")
                .with("wish-1-title", "Færge på <b>Øresund</b>")
                .with("wish-2-affected", "101", "165");
    }

    @Test
    void the_letter_comes_first() {
        var start = lead.get(BASE + "/register");
        assertThat(start.status()).isEqualTo(302);
        assertThat(start.header("location")).isEqualTo(FILES);
        var page = lead.get(FILES);
        assertThat(page.text()).contains("Trin 1 af 2", "Brev fra Ballerup.pdf", "200 kB");
        assertThat(page.html().select("a[href$=/originals/OR-151-2017-01/content]")).hasSize(1);
        assertThat(page.html().select("a[href$=/register?originalId=OR-151-2017-02]")).hasSize(1);
    }

    @Test
    void an_answer_that_came_by_mail_may_be_sent_as_it_came() {
        var page = lead.get(FILES);
        assertThat(page.html().select("#file").attr("accept")).endsWith(",.eml");
        assertThat(page.text()).contains("E-mail (eml)");

        GATEWAY.refuse("POST", API, 422, "file-has-macros", Map.of("enclosedFile", "Ønske.docx"));
        assertThat(
                        lead.send(page.form(FILES), "Svar.eml", FILE)
                                .html()
                                .select("#file-error")
                                .text())
                .contains("I mailens bilag ”Ønske.docx”: Filen indeholder makroer");
    }

    @Test
    void what_is_uploaded_is_the_letter_that_is_written_down() {
        takesTheFile();

        var done = lead.send(lead.get(FILES).form(FILES), "Brev æøå.pdf", FILE);

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(API);
        assertThat(GATEWAY.lastWrite().body()).contains("filename=\"Brev æøå.pdf\"");
        assertThat(done.header("location"))
                .isEqualTo(BASE + "/register?done=original-sent&originalId=OR-151-2017-02");
        var next = lead.get(done.header("location"));
        assertThat(next.form(BASE + "/register").value("originalId")).isEqualTo("OR-151-2017-02");
        assertThat(next.html().select("form a[href$=/originals/OR-151-2017-02/content]"))
                .hasSize(1);
    }

    @Test
    void going_back_for_another_letter_loses_nothing() {
        takesTheFile();
        var files = lead.send(begun().with("action", "file"));
        assertThat(files.text()).contains("Det, du har skrevet i trin 2, er her stadig.");
        assertThat(files.html().select("form[action$=/remove]")).isEmpty();

        var after = lead.send(files.form(FILES), "Brev.pdf", FILE);

        assertThat(after.status()).isEqualTo(200);
        keepsWhatWasTyped(after, "OR-151-2017-02");
    }

    @Test
    void choosing_another_letter_loses_nothing_either() {
        var files = lead.send(begun().with("action", "file"));

        var chosen = files.html().select("form[action$=/register]").getLast();
        keepsWhatWasTyped(
                lead.send(Visitor.Form.of(chosen).with("action", "edit")), "OR-151-2017-02");
        assertThat(GATEWAY.writes()).isEmpty();
    }

    private static void keepsWhatWasTyped(Visitor.Page page, String letter) {
        var form = page.form(BASE + "/register");
        assertThat(form.value("originalId")).isEqualTo(letter);
        assertThat(form.value("channel")).isEqualTo("EMAIL");
        assertThat(form.value("wish-1-title")).isEqualTo("Færge på <b>Øresund</b>");
        assertThat(form.fields().get("wish-2-affected"))
                .as("Albertslund before København")
                .containsExactly("165", "101");
        assertThat(form.fields().get("_version")).containsExactly("6");
    }

    @Test
    void a_letter_that_is_refused_is_told_at_the_field_and_nothing_is_lost() {
        GATEWAY.refuse("POST", API, 422, "file-has-macros", Map.of());

        var page =
                lead.send(lead.send(begun().with("action", "file")).form(FILES), "Brev.docx", FILE);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("#error-summary a").attr("href")).isEqualTo("#file");
        assertThat(page.html().select("#file-error").text()).contains("Filen indeholder makroer");
        assertThat(page.form(FILES).value("wish-1-title")).isEqualTo("Færge på <b>Øresund</b>");
    }

    @Test
    void a_letter_that_was_uploaded_by_mistake_is_removed() {
        var form = lead.get(FILES).form(FILES + "/remove");

        assertThat(lead.send(form).header("location")).isEqualTo(FILES + "?done=file-removed");
        assertThat(GATEWAY.lastWrite().path()).isEqualTo(API + "/OR-151-2017-01:remove");
        assertThat(GATEWAY.lastWrite().headers()).containsEntry("if-match", "\"1\"");
    }

    @Test
    void the_municipality_opens_its_letter_before_it_confirms() {
        var mayor = RunningPortal.as("MAYOR", "153");
        assertThat(
                        mayor.get("/responses/IK-2017-01/153/confirm")
                                .html()
                                .select("a[href$=/responses/153/originals/OR-153-2017-01/content]")
                                .text())
                .isEqualTo("Åbn det, kommunen sendte");
        var files = mayor.get("/responses/IK-2017-01/153/originals");
        assertThat(files.text()).contains("Brugt i svaret", "mens sekretariatet kan registrere");
        assertThat(files.html().select("input[type=file], a[href*=/register]")).isEmpty();
    }
}
