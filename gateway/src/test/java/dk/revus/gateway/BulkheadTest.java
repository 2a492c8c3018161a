package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** One slow service must not take the gateway with it. */
class BulkheadTest {

    @Test
    void when_enough_wait_for_a_service_the_next_is_told_at_once() throws Exception {
        var waiting = new CountDownLatch(2);
        var release = new CountDownLatch(1);
        try (var gateway = new RunningGateway(Map.of("revus.gateway.passage.reads", 2));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            gateway.part("project")
                    .behave(
                            exchange -> {
                                waiting.countDown();
                                release.await();
                                Upstream.reply(exchange, 200, "at last");
                            });
            var first = threads.submit(() -> status(gateway, "/api/v1/projects/1"));
            var second = threads.submit(() -> status(gateway, "/api/v1/projects/2"));
            waiting.await();

            assertThat(status(gateway, "/api/v1/projects/3")).isEqualTo(503);
            assertThat(status(gateway, "/api/v1/calls")).isEqualTo(200);

            release.countDown();
            assertThat(first.get()).isEqualTo(200);
            assertThat(second.get()).isEqualTo(200);
        }
    }

    @Test
    void those_who_look_leave_room_for_those_who_send() throws Exception {
        var waiting = new CountDownLatch(2);
        var release = new CountDownLatch(1);
        try (var gateway = new RunningGateway(Map.of("revus.gateway.passage.reads", 2));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            gateway.part("project")
                    .behave(
                            exchange -> {
                                if (exchange.getRequestMethod().equals("GET")) {
                                    waiting.countDown();
                                    release.await();
                                }
                                Upstream.reply(exchange, 200, "at last");
                            });
            var first = threads.submit(() -> status(gateway, "/api/v1/projects/1"));
            var second = threads.submit(() -> status(gateway, "/api/v1/projects/2"));
            waiting.await();

            assertThat(status(gateway, "/api/v1/projects/3")).isEqualTo(503);
            gateway.client().put().uri("/api/v1/projects/1").exchange().expectStatus().isOk();

            release.countDown();
            assertThat(first.get()).isEqualTo(200);
            assertThat(second.get()).isEqualTo(200);
        }
    }

    private static int status(RunningGateway gateway, String path) {
        return gateway.client()
                .get()
                .uri(path)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }
}
