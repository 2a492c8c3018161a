package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A service that dies in the middle of a write may have done it, so nobody does it again. */
class NoSecondTryTest {

    @Test
    void a_write_whose_connection_breaks_is_sent_once() throws Exception {
        var requests = new AtomicInteger();
        try (var dying = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var gateway =
                        new RunningGateway(
                                Map.of(
                                        "revus.project.url",
                                        "http://127.0.0.1:" + dying.getLocalPort()))) {
            Thread.ofVirtual().start(() -> dieOnEveryRequest(dying, requests));

            gateway.client()
                    .post()
                    .uri("/api/v1/projects")
                    .bodyValue("{}")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503);

            assertThat(requests).hasValue(1);
        }
    }

    /** Reads the request, then resets the connection as the end of a process does. */
    private static void dieOnEveryRequest(ServerSocket server, AtomicInteger requests) {
        while (!server.isClosed()) {
            try (var connection = server.accept()) {
                connection.setSoLinger(true, 0);
                if (connection.getInputStream().read() >= 0) {
                    requests.incrementAndGet();
                }
            } catch (IOException closed) {
                // Either the test is over or the gateway hung up; the loop asks which.
            }
        }
    }
}
