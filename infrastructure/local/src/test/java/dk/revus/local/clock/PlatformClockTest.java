package dk.revus.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.local.PlatformProblem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that falls due on the way happens once and in order. */
class PlatformClockTest {

    private static final Instant LETTER = Instant.parse("2017-05-10T07:00:00Z");
    private static final Instant REMINDER = Instant.parse("2017-07-21T06:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2017-08-06T22:00:00Z");
    private static final Instant MEETING = Instant.parse("2017-09-01T08:00:00Z");

    private final Clock realTime =
            Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private final List<String> happened = new ArrayList<>();
    private final Calendar submission = new Calendar("submission");
    private final Calendar notification = new Calendar("notification");

    @TempDir private Path folder;
    private ClockFile file = new ClockFile(Path.of("unset"));
    private PlatformClock clock = new PlatformClock(file, List.of(), realTime);

    @BeforeEach
    void the_day_of_the_letter() {
        file = new ClockFile(folder.resolve("clock"));
        file.set(LETTER, realTime.instant());
        clock = new PlatformClock(file, List.of(submission, notification), realTime);
    }

    @Test
    void the_clock_stops_wherever_something_falls_due() {
        submission.due.add(DEADLINE);
        notification.due.add(REMINDER);
        clock.moveTo(MEETING, _ -> {});
        assertThat(happened).containsExactly("notification " + REMINDER, "submission " + DEADLINE);
        assertThat(clock.now()).isEqualTo(MEETING);
    }

    @Test
    void what_falls_due_later_waits() {
        submission.due.add(DEADLINE);
        clock.moveTo(REMINDER, _ -> {});
        assertThat(happened).isEmpty();
        assertThat(clock.now()).isEqualTo(REMINDER);
    }

    @Test
    void what_falls_due_at_the_target_itself_happens() {
        submission.due.add(DEADLINE);
        clock.moveTo(DEADLINE, _ -> {});
        assertThat(happened).containsExactly("submission " + DEADLINE);
    }

    @Test
    void what_one_service_does_may_give_another_something_to_do_on_the_way() {
        submission.due.add(DEADLINE);
        submission.whenDone = () -> notification.due.add(DEADLINE.plusSeconds(3600));
        clock.moveTo(MEETING, _ -> {});
        assertThat(happened)
                .containsExactly(
                        "submission " + DEADLINE, "notification " + DEADLINE.plusSeconds(3600));
    }

    @Test
    void nobody_is_moved_on_before_everybody_has_come_to_rest() {
        submission.due.add(REMINDER);
        submission.busyReadings = 3;
        clock.moveTo(MEETING, _ -> {});
        assertThat(submission.movedWhileBusy).isFalse();
    }

    @Test
    void the_clock_does_not_go_back() {
        assertThatThrownBy(() -> clock.moveTo(LETTER.minusSeconds(1), _ -> {}))
                .isInstanceOf(PlatformProblem.class)
                .hasMessageContaining("Wednesday 10 May 2017 09:00:00")
                .hasMessageContaining("only moves forward");
        assertThat(clock.now()).isEqualTo(LETTER);
    }

    @Test
    void work_that_never_gets_done_is_named_instead_of_waited_for() {
        submission.due.add(DEADLINE);
        submission.stubborn = true;
        assertThatThrownBy(() -> clock.moveTo(MEETING, _ -> {}))
                .isInstanceOf(PlatformProblem.class)
                .hasMessageContaining("submission");
    }

    @Test
    void the_file_is_written_before_anybody_is_told() {
        submission.onMove = () -> happened.add("file says " + clock.now());
        clock.moveTo(MEETING, _ -> {});
        assertThat(happened).containsExactly("file says " + MEETING);
    }

    /** A service that keeps a calendar and does what is due when it is moved. */
    private final class Calendar implements ServiceClock {

        private final String name;
        private final NavigableSet<Instant> due = new TreeSet<>();
        private Runnable whenDone = () -> {};
        private Runnable onMove = () -> {};
        private int busyReadings;
        private boolean movedWhileBusy;
        private boolean stubborn;

        private Calendar(String name) {
            this.name = name;
        }

        @Override
        public String service() {
            return name;
        }

        @Override
        public Reading read() {
            var idle = busyReadings == 0;
            busyReadings = Math.max(0, busyReadings - 1);
            return new Reading(clock.now(), due.isEmpty() ? null : due.first(), idle);
        }

        @Override
        public Reading moveTo(Instant moment) {
            onMove.run();
            movedWhileBusy |= busyReadings > 0;
            while (!stubborn && !due.isEmpty() && !due.first().isAfter(moment)) {
                happened.add(name + " " + due.pollFirst());
                whenDone.run();
            }
            return read();
        }
    }
}
