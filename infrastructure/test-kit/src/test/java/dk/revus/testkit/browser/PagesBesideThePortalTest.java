package dk.revus.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import dk.revus.local.mail.MailCatcher;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** The pages that are no part of the portal are read on phones, too. */
@NeedsChromium
class PagesBesideThePortalTest {

    private static final int[] WIDTHS = {1280, 375, 320};
    private static final Path STYLE =
            Path.of("../../gateway/src/main/resources/gateway/api/page.css");

    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.launch();
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    @Test
    void the_overview_of_all_events_fits_the_screen() throws IOException {
        var html =
                new ClassPathResource("static/api/asyncapi.html")
                        .getContentAsString(StandardCharsets.UTF_8);
        try (var context = chromium.visitor(new NewContextOptions())) {
            var page = context.newPage();
            page.setContent(
                    html.replaceFirst(
                            "<link rel=\"stylesheet\"[^>]*>",
                            "<style>" + Files.readString(STYLE) + "</style>"));
            assertThat(page.locator("h1").count()).isEqualTo(1);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                PageRules.fitTheScreen(page, "the events at " + width);
            }
        }
    }

    @Test
    void the_caught_mails_fit_the_screen(@TempDir Path directory) throws Exception {
        try (var catcher = MailCatcher.start(directory, 0, 0);
                var context = chromium.visitor(new NewContextOptions())) {
            send(catcher.smtp());
            var page = context.newPage();
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                page.navigate(catcher.web().toString());
                assertThat(page.locator("td").count()).isEqualTo(3);
                PageRules.fitTheScreen(page, "the mails at " + width);
                page.locator("td a").click();
                page.locator("pre a").waitFor();
                PageRules.fitTheScreen(page, "a mail at " + width);
            }
        }
    }

    private static void send(URI smtp) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", smtp.getHost());
        settings.put("mail.smtp.port", String.valueOf(smtp.getPort()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("sekretariatet@kkr.example"));
        message.setRecipients(
                RecipientType.TO, "kommunalbestyrelsen.hovedpostkasse@hoeje-taastrup.example");
        message.setSubject("Jeres svar på indkaldelsen er modtaget: kvittering nr. 12");
        message.setText(
                "Se http://127.0.0.1:8080/responses/IK-2017-01/169/versions/compare?from=1&to=2.");
        message.setHeader("X-Revus-Idempotency-Key", "0191f1b2c3d4e5f60718293a4b5c6d7e8f90a1b2");
        Transport.send(message);
    }
}
