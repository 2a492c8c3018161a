package dk.revus.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dk.revus.local.net.FreePorts;
import dk.revus.notification.known.model.Organisation;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mail server may answer, and what we make of it. */
class SmtpPostTest {

    private static final Note NOTE =
            new Note(
                    Kind.OUTCOME,
                    "165",
                    "0199-e1",
                    "0199-e1",
                    "ØN-165-2017-01",
                    "c",
                    Instant.parse("2017-09-04T08:00:00Z"),
                    "Hvad blev der af jeres ønske? Læreplads på Østerbro",
                    "Ønsket indgår i temaet \"Uddannelse\".\n");
    private static final Mail MAIL =
            new Mail(
                    NOTE,
                    new Organisation("165", "Albertslund Kommune", "ks@albertslund.example"),
                    Instant.parse("2017-09-04T08:00:01Z"),
                    null);

    @ParameterizedTest
    @CsvSource({
        "temaer@kkr.example, temaer@kkr.example, temaer@kkr.example",
        "temaer@rødovre.example, temaer@xn--rdovre-bya.example, temaer@rødovre.example",
        "ønsker@kkr.example, sekretariatet@kkr.example, sekretariatet@kkr.example",
        "nowhere, sekretariatet@kkr.example, sekretariatet@kkr.example",
        "'a,b@kkr.example', sekretariatet@kkr.example, sekretariatet@kkr.example"
    })
    void an_answer_goes_where_the_call_says_if_one_can_write_there(
            String mailbox, String replyTo, String shown) throws Exception {
        var catcher = new GreenMail(new ServerSetup(FreePorts.find(), "127.0.0.1", "smtp"));
        catcher.start();
        try {
            var post = post(catcher.getSmtp().getPort());
            post.send(new Mail(NOTE, MAIL.to(), MAIL.writtenAt(), mailbox));
            post.hangUp();
            var received = catcher.getReceivedMessages()[0];
            assertThat(received.getReplyTo()).singleElement().hasToString(replyTo);
            assertThat(received.getContent().toString())
                    .contains("Kontakt KKR-sekretariatet: " + shown + ", tlf.");
        } finally {
            catcher.stop();
        }
    }

    @Test
    void a_mail_carries_our_headers_and_danish_letters() throws Exception {
        var catcher = new GreenMail(new ServerSetup(FreePorts.find(), "127.0.0.1", "smtp"));
        catcher.start();
        try {
            var post = post(catcher.getSmtp().getPort());
            post.send(MAIL);
            post.hangUp();
            MimeMessage received = catcher.getReceivedMessages()[0];
            assertThat(received.getMessageID()).isEqualTo("<outcome-0199-e1-165@revus.example>");
            assertThat(received.getHeader("X-Revus-Kind")).containsExactly("OUTCOME");
            assertThat(received.getHeader("X-Revus-Message"))
                    .containsExactly("outcome-0199-e1-165");
            assertThat(received.getFrom()[0]).hasToString("ReVUS <noreply@revus.example>");
            assertThat(received.getReplyTo()[0]).hasToString("sekretariatet@kkr.example");
            assertThat(received.getHeader("References"))
                    .containsExactly("<about-SV-165-2017@revus.example>");
            assertThat(received.getHeader("In-Reply-To"))
                    .containsExactly("<about-SV-165-2017@revus.example>");
            assertThat(received.getAllRecipients()[0])
                    .hasToString("Albertslund Kommune <ks@albertslund.example>");
            assertThat(received.getSubject()).isEqualTo(NOTE.subject());
            assertThat(received.getSentDate().toInstant()).isEqualTo(MAIL.writtenAt());
            assertThat(received.getContent().toString().lines().toList())
                    .containsExactly(
                            NOTE.text().strip(),
                            "",
                            "Se det i ReVUS: https://revus.example/wishes/%C3%98N-165-2017-01",
                            "",
                            "Spørgsmål? Kontakt KKR-sekretariatet: sekretariatet@kkr.example, tlf."
                                    + " +45 00 00 00 00");
            assertThat(GreenMailUtil.getHeaders(received)).contains("Auto-Submitted");
        } finally {
            catcher.stop();
        }
    }

    private static Mail to(String email) {
        return new Mail(
                NOTE, new Organisation("175", "Rødovre Kommune", email), Instant.EPOCH, null);
    }

    @Test
    void a_danish_domain_travels_in_ascii() {
        try (var server = new ScriptedMailServer(Map.of())) {
            post(server.port()).send(to("post@rødovre.example"));
            assertThat(server.heard()).contains("RCPT TO:<post@xn--rdovre-bya.example>");
        }
    }

    @Test
    void danish_letters_before_the_sign_go_only_to_a_server_that_takes_them() {
        try (var server = new ScriptedMailServer(Map.of("EHLO", "250-hej\r\n250 SMTPUTF8"))) {
            post(server.port()).send(to("søren@rødovre.example"));
            assertThat(server.heard())
                    .contains(
                            "MAIL FROM:<noreply@revus.example> SMTPUTF8",
                            "RCPT TO:<søren@xn--rdovre-bya.example>");
        }
    }

    @Test
    void danish_letters_before_the_sign_are_refused_for_good_where_they_would_be_broken() {
        try (var server = new ScriptedMailServer(Map.of())) {
            assertThatThrownBy(() -> post(server.port()).send(to("søren@albertslund.example")))
                    .isInstanceOfSatisfying(
                            PostRefused.class, e -> assertThat(e.isForGood()).isTrue())
                    .hasMessageContaining("SMTPUTF8");
            assertThat(server.heard()).noneMatch(line -> line.startsWith("RCPT"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT,550 no such mailbox,true",
        "RCPT,451 try again later,false",
        "MAIL,553 not from you,true",
        "END,554 we think it is spam,true",
        "END,452 the disk is full,false"
    })
    void a_refusal_is_for_good_or_for_now(String command, String answer, boolean forGood) {
        try (var server = new ScriptedMailServer(Map.of(command, answer))) {
            assertThatThrownBy(() -> post(server.port()).send(MAIL))
                    .isInstanceOfSatisfying(
                            PostRefused.class, e -> assertThat(e.isForGood()).isEqualTo(forGood));
        }
    }

    @Test
    void an_address_that_is_none_is_refused_for_good() {
        var nowhere =
                new Mail(NOTE, new Organisation("165", "A", "not an address"), Instant.EPOCH, null);
        assertThatThrownBy(() -> post(FreePorts.find()).send(nowhere))
                .isInstanceOfSatisfying(PostRefused.class, e -> assertThat(e.isForGood()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"'',421 closing down", "EHLO,421 closing down", "MAIL,421 closing down"})
    void a_server_that_closes_down_is_away(String command, String answer) {
        try (var server =
                new ScriptedMailServer(Map.of(command, answer, "HELO", "421 closing down"))) {
            assertThatThrownBy(() -> post(server.port()).send(MAIL))
                    .isInstanceOf(PostUnavailable.class);
        }
    }

    @Test
    void nobody_at_the_port_is_away() {
        assertThatThrownBy(() -> post(FreePorts.find()).send(MAIL))
                .isInstanceOf(PostUnavailable.class);
    }

    @Test
    void silence_is_away_within_the_time_limit() throws IOException {
        try (var silent = new ServerSocket(FreePorts.find(), 5, InetAddress.getLoopbackAddress())) {
            var begun = System.nanoTime();
            assertThatThrownBy(() -> post(silent.getLocalPort()).send(MAIL))
                    .isInstanceOf(PostUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(3));
        }
    }

    private static SmtpPost post(int port) {
        return new SmtpPost(
                new MailProperties(
                        URI.create("smtp://127.0.0.1:" + port),
                        "noreply@revus.example",
                        URI.create("https://revus.example"),
                        Duration.ofMillis(500),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(10),
                        Duration.ofDays(3)),
                new Contact("sekretariatet@kkr.example", "+45 00 00 00 00"));
    }
}
