package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files are let in where they are taken, piece by piece, and nowhere else. */
class UploadTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String FILES = "/api/v1/calls/IK-2017-01/responses/165/attachments";

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                new RunningGateway(
                        Map.of(
                                "revus.gateway.uploads.pause", "500ms",
                                "revus.gateway.passage.time-limit", "1s",
                                "revus.gateway.passage.breaker.calls", "4",
                                "revus.gateway.passage.breaker.window", "4"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void forget() {
        gateway.part("submission").forget();
        gateway.part("portal").forget();
    }

    private static HttpResponse<String> send(String path, String type, BodyPublisher body)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(gateway.url() + path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", type)
                        .POST(body)
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> sendFile(String path, BodyPublisher body) throws Exception {
        return send(path, "multipart/form-data; boundary=x", body);
    }

    private static BodyPublisher ofUnknownLength(int bytes) {
        return BodyPublishers.ofInputStream(
                () -> new java.io.ByteArrayInputStream(new byte[bytes]));
    }

    @Test
    void twenty_megabytes_arrive_whole() throws Exception {
        var file = new byte[20 * MEGABYTE];
        file[file.length - 1] = 7;
        assertThat(sendFile(FILES, BodyPublishers.ofByteArray(file)).statusCode()).isEqualTo(200);
        assertThat(gateway.part("submission").last().body()).isEqualTo(file);
        assertThat(sendFile(FILES, ofUnknownLength(20 * MEGABYTE)).statusCode()).isEqualTo(200);
        assertThat(sendFile("/responses/IK-2017-01/165/attachments", ofUnknownLength(MEGABYTE)))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(200);
        assertThat(gateway.part("portal").last().body()).hasSize(MEGABYTE);
    }

    @Test
    void what_says_that_it_is_larger_is_not_let_in() throws Exception {
        var answer = sendFile(FILES, BodyPublishers.ofByteArray(new byte[21 * MEGABYTE + 1]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:revus:problem:file-too-large");
        assertThat(gateway.part("submission").asked()).isEmpty();
    }

    @Test
    void what_does_not_say_its_size_is_stopped_and_the_service_not_blamed() throws Exception {
        for (int n = 0; n < 6; n++) {
            var answer = sendFile(FILES, ofUnknownLength(21 * MEGABYTE + 1));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertThat(answer.body()).contains("urn:revus:problem:file-too-large");
        }
        assertThat(sendFile(FILES, ofUnknownLength(10)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_reads_why_on_a_page() throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create(gateway.url() + "/responses/IK-2017-01/165/attachments"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofByteArray(new byte[22 * MEGABYTE]))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Filen kom ikke igennem");
    }

    @Test
    void nowhere_else_is_a_body_so_large() throws Exception {
        var body = BodyPublishers.ofByteArray(new byte[MEGABYTE]);
        assertThat(sendFile("/api/v1/calls/IK-2017-01/responses/165", body).statusCode())
                .isEqualTo(413);
        assertThat(send(FILES, "application/json", body).statusCode()).isEqualTo(413);
        assertThat(sendFile("/api/v1/projects", body).statusCode()).isEqualTo(413);
        assertThat(sendFile("/responses/IK-2017-01/165", body).statusCode()).isEqualTo(413);
        assertThat(gateway.part("submission").asked()).isEmpty();
    }

    @Test
    void a_slow_line_may_take_longer_than_a_service() throws Exception {
        InputStream slow =
                new SequenceInputStream(
                        pieceAfter(300),
                        new SequenceInputStream(
                                new SequenceInputStream(pieceAfter(300), pieceAfter(300)),
                                pieceAfter(300)));
        var answer = sendFile(FILES, BodyPublishers.ofInputStream(() -> slow));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(gateway.part("submission").last().body()).hasSize(40_000);
    }

    private static InputStream pieceAfter(int millis) {
        return new InputStream() {
            private int left = 10_000;

            @Override
            public int read() {
                if (left == 10_000) {
                    try {
                        Thread.sleep(millis);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
                return left-- > 0 ? 1 : -1;
            }
        };
    }

    @Test
    void one_that_stops_in_the_middle_is_given_up() throws Exception {
        try (var socket = new Socket("127.0.0.1", gateway.port)) {
            var head =
                    "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n"
                                    .formatted(FILES)
                            + "Content-Type: multipart/form-data; boundary=x\r\n\r\nabc";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(5_000);
            var answer = socket.getInputStream().readNBytes(12);
            assertThat(answer).asString().isEqualTo("HTTP/1.1 408");
        }
    }

    @Test
    void a_file_on_its_way_out_keeps_its_own_policy() throws Exception {
        gateway.part("submission")
                .behave(
                        exchange -> {
                            exchange.getResponseHeaders()
                                    .add("Content-Security-Policy", "sandbox; default-src 'none'");
                            Upstream.reply(exchange, 200, "bytes");
                        });
        try {
            var answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(
                                                    URI.create(
                                                            gateway.url() + FILES + "/1/content"))
                                            .build(),
                                    BodyHandlers.ofString());
            assertThat(answer.headers().allValues("content-security-policy"))
                    .containsExactly("sandbox; default-src 'none'");
        } finally {
            gateway.part("submission")
                    .behave(exchange -> Upstream.reply(exchange, 200, "submission"));
        }
    }
}
