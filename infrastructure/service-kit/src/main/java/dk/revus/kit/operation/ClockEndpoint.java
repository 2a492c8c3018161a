package dk.revus.kit.operation;

import dk.revus.kit.event.Listener;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.relay.Relay;
import dk.revus.kit.settings.KitSettings;
import dk.revus.kit.time.PlatformClock;
import dk.revus.kit.time.Timetable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Lets the local command line move this service's clock. There is no such door in production. */
@RestController
@Profile({"local", "demo"})
class ClockEndpoint {

    private static final Duration QUESTION = Duration.ofSeconds(3);

    private final PlatformClock clock;
    private final Timetable timetable;
    private final Relay relay;
    private final Listener listener;
    private final KitSettings settings;

    ClockEndpoint(
            PlatformClock clock,
            Timetable timetable,
            Relay relay,
            Listener listener,
            KitSettings settings) {
        this.clock = clock;
        this.timetable = timetable;
        this.relay = relay;
        this.listener = listener;
        this.settings = settings;
    }

    /**
     * @param idle nothing waits to be published and everything published has been read
     */
    record ClockView(Instant now, @Nullable Instant nextDue, boolean idle) {}

    record MoveBody(Instant now) {}

    @GetMapping("/actuator/clock")
    ClockView show() {
        boolean idle =
                relay.waiting() == 0 && listener.hasReadAll(QUESTION) && relay.waiting() == 0;
        return new ClockView(clock.instant(), timetable.nextDue().orElse(null), idle);
    }

    /** Moves forward and does what falls due before it answers. */
    @PostMapping("/actuator/clock")
    ClockView move(
            @RequestHeader("X-Revus-Local-Secret") String secret, @RequestBody MoveBody body) {
        var expected = settings.local().secret();
        if (expected == null || !same(expected, secret)) {
            throw new ProblemException(
                    Problem.forbidden("wrong-secret", "Only the local command line may do this."));
        }
        if (body.now().isAfter(clock.instant())) {
            clock.moveTo(body.now());
        }
        timetable.runDue();
        timetable.changed();
        return new ClockView(clock.instant(), timetable.nextDue().orElse(null), false);
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
