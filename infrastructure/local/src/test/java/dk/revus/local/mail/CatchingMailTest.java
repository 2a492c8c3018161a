package dk.revus.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatchingMailTest {

    private static final String SCRIPT = "<script>alert('æ')</script> & \"citat\"";

    @TempDir private Path directory;
    private final HttpClient http = HttpClient.newHttpClient();
    private MailCatcher catcher;

    @BeforeEach
    void start() {
        catcher = MailCatcher.start(directory, 0, 0);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void a_mail_is_on_the_disk_when_its_sender_has_the_answer() throws Exception {
        send("ks@albertslund.example", "Indkaldelse af ønsker", "Kære borgmester");
        try (var files = Files.list(directory)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(
                            file ->
                                    assertThat(Files.readString(file))
                                            .contains("ks@albertslund.example"));
        }
    }

    @Test
    void programs_read_all_about_a_mail() throws Exception {
        send("ks@albertslund.example", "Indkaldelse af ønsker til temaer", "Kære borgmester\næøå");

        var mail = json("/api/mails").at("/items/0");
        assertThat(mail.at("/recipient").asString()).isEqualTo("ks@albertslund.example");
        assertThat(mail.at("/recipients/0").asString()).isEqualTo("arkiv@kkr.example");
        assertThat(mail.at("/subject").asString()).isEqualTo("Indkaldelse af ønsker til temaer");
        assertThat(mail.at("/messageId").asString()).startsWith("<");
        assertThat(mail.at("/receivedAt").asString()).endsWith("Z");
        assertThat(mail.at("/headers").toString()).isEqualTo("{\"X-Revus-Kind\":\"CALL_LETTER\"}");
        assertThat(json("/api/mails/" + mail.at("/id").asString()).at("/text").asString())
                .isEqualToNormalizingNewlines("Kære borgmester\næøå");
    }

    /** The demonstration moves the platform's clock, not the machine's. */
    @Test
    void a_mail_is_shown_with_its_own_date() throws Exception {
        var sentAt = Instant.parse("2017-05-10T08:00:00Z");
        TestMailer.send(catcher.smtp(), "ks@albertslund.example", "Brev", "Kære", sentAt);

        var mail = json("/api/mails").at("/items/0");
        assertThat(mail.at("/sentAt").asString()).isEqualTo("2017-05-10T08:00:00Z");
        assertThat(get("/").body())
                .contains("Sendt (mailens dato)", "<td>10. maj 2017 kl. 10.00.00</td>");
        assertThat(get("/mails/" + mail.at("/id").asString()).body())
                .contains("Sendt (mailens dato)</th><td>10. maj 2017 kl. 10.00.00</td>")
                .contains("Modtaget (maskinens ur)");
    }

    @Test
    void one_without_a_date_is_shown_when_it_came() throws Exception {
        catcher.close();
        var received = Clock.fixed(Instant.parse("2026-12-01T11:00:00Z"), ZoneOffset.UTC);
        new MailStore(directory, received)
                .keep(
                        List.of("ks@albertslund.example"),
                        "Subject: Hej\r\n\r\nTekst".getBytes(UTF_8));
        start();

        assertThat(get("/").body()).contains("<td>1. december 2026 kl. 12.00.00 (modtaget)</td>");
    }

    @Test
    void the_page_has_its_icon() throws Exception {
        assertThat(get("/").body())
                .contains("rel=\"icon\" type=\"image/svg+xml\" href=\"/favicon.svg\"");
        var icon = get("/favicon.svg");
        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg");
    }

    @Test
    void programs_read_on_where_they_stopped() throws Exception {
        for (int n = 1; n <= 5; n++) {
            send("ks@albertslund.example", "Mail " + n, "tekst");
        }
        var first = json("/api/mails?limit=2");
        assertThat(subjects(first)).containsExactly("Mail 1", "Mail 2");
        var rest = json("/api/mails?limit=200&after=" + first.at("/next").asString());
        assertThat(subjects(rest)).containsExactly("Mail 3", "Mail 4", "Mail 5");
        assertThat(rest.at("/next").isNull()).isTrue();
    }

    @Test
    void the_page_shows_the_newest_first_and_pages_to_the_older() throws Exception {
        for (int n = 1; n <= 51; n++) {
            send("ks@albertslund.example", "Mail nr. %02d.".formatted(n), "tekst");
        }
        String page = get("/").body();
        assertThat(page).contains("51 mails").doesNotContain("Mail nr. 01.");
        assertThat(page.indexOf("Mail nr. 51.")).isLessThan(page.indexOf("Mail nr. 50."));
        String older = page.replaceAll("(?s).*href=\"(/\\?before=[0-9]+)\".*", "$1");
        assertThat(get(older).body()).contains("Mail nr. 01.").doesNotContain("Mail nr. 02.");
    }

    @Test
    void nothing_that_came_with_a_mail_becomes_part_of_the_page() throws Exception {
        send("ks@albertslund.example", SCRIPT, SCRIPT);
        String id = json("/api/mails").at("/items/0/id").asString();
        for (String page : new String[] {"/", "/mails/" + id}) {
            assertThat(get(page).body())
                    .contains(
                            "&lt;script&gt;alert(&#39;æ&#39;)&lt;/script&gt; &amp; &quot;citat&quot;")
                    .doesNotContain("<script");
        }
        assertThat(get("/").headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; style-src 'self'; img-src 'self'");
    }

    @Test
    void an_address_in_a_mail_can_be_followed_and_nothing_else() throws Exception {
        send(
                "ks@albertslund.example",
                "Kvittering",
                "Se http://127.0.0.1:8080/calls/IK-2017-01?a=1&b='<b>'. Eller (https://kkr.example/)."
                        + " javascript:alert(1)");
        String page = get("/mails/" + json("/api/mails").at("/items/0/id").asString()).body();
        assertThat(page)
                .contains(
                        "Se <a rel=\"noreferrer\""
                                + " href=\"http://127.0.0.1:8080/calls/IK-2017-01?a=1&amp;b=\">http://127.0.0.1:8080/calls/IK-2017-01?a=1&amp;b=</a>&#39;&lt;b&gt;&#39;.",
                        "(<a rel=\"noreferrer\" href=\"https://kkr.example/\">https://kkr.example/</a>).",
                        " javascript:alert(1)")
                .doesNotContain("<b>");
    }

    @Test
    void mails_are_there_after_a_restart_and_new_ones_come_after_them() throws Exception {
        send("ks@albertslund.example", "Før", "tekst");
        stop();
        start();
        send("ks@albertslund.example", "Efter", "tekst");
        assertThat(subjects(json("/api/mails"))).containsExactly("Før", "Efter");
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        assertThat(get("/mails/0000000000000001").statusCode()).isEqualTo(404);
        assertThat(get("/api/mails/..%2Fsecret").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    }

    private void send(String to, String subject, String text) throws Exception {
        TestMailer.send(catcher.smtp(), to, subject, text);
    }

    private static List<String> subjects(JsonNode feed) {
        return feed.at("/items").valueStream().map(mail -> mail.at("/subject").asString()).toList();
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.builder().build().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(catcher.web().resolve(path)).build();
        return http.send(request, BodyHandlers.ofString());
    }
}
