package dk.revus.acceptance.chain;

import static org.awaitility.Awaitility.await;

import dk.revus.local.http.Http;
import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;
import java.time.Duration;
import java.util.Map;

/** A platform that has nothing left to tell, to hear or to post. */
public final class Rest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);

    private final Platform platform;
    private final Http http = new Http(Duration.ofSeconds(10));
    private int quiet;

    public Rest(Platform platform) {
        this.platform = platform;
    }

    /** Quiet twice in a row: one service's last event may be another's first. */
    public void come() {
        await("the platform at rest")
                .atMost(PATIENCE)
                .pollInterval(BETWEEN_QUESTIONS)
                .ignoreExceptions()
                .until(
                        () -> {
                            quiet = isIdle() && isPosted() ? quiet + 1 : 0;
                            return quiet == 2;
                        });
    }

    private boolean isIdle() {
        return Part.SERVICES.stream()
                .map(part -> platform.url(part).resolve("/actuator/clock"))
                .allMatch(clock -> http.get(clock, Map.of()).json().path("idle").asBoolean());
    }

    private boolean isPosted() {
        return new Gathering(platform)
                .intents().stream().noneMatch(intent -> intent.state().equals("PENDING"));
    }
}
