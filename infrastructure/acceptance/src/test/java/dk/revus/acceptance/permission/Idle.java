package dk.revus.acceptance.permission;

import dk.revus.testkit.ServiceUnderTest;
import java.time.Duration;

/** Waits for a service to have heard and told everything, without asking so often as to disturb. */
final class Idle {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);

    private Idle() {}

    static void await(ServiceUnderTest service) {
        org.awaitility.Awaitility.await("idle")
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_QUESTIONS)
                .until(
                        () ->
                                service.api()
                                        .get("/actuator/clock")
                                        .json()
                                        .path("idle")
                                        .asBoolean(false));
    }
}
