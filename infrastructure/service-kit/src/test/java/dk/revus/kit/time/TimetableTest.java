package dk.revus.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** "Everything that falls due on the way happens once and in order." */
class TimetableTest {

    private static final Instant MORNING = Instant.parse("2017-08-01T07:00:00Z");

    /** Work with a list of due moments, written down when it is done. */
    private static class Alarm implements DueWork {

        private final String name;
        private final TreeSet<Instant> due = new TreeSet<>();
        private final List<String> done;

        Alarm(String name, List<String> done, Instant... moments) {
            this.name = name;
            this.done = done;
            due.addAll(List.of(moments));
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public synchronized Optional<Instant> nextDue() {
            return due.isEmpty() ? Optional.empty() : Optional.of(due.first());
        }

        @Override
        public synchronized void run(Instant now) {
            done.add(name + "@" + due.pollFirst());
        }
    }

    @Test
    void what_is_due_in_several_works_is_done_in_the_order_of_time() {
        var done = new ArrayList<String>();
        var early = MORNING.minusSeconds(30);
        var late = MORNING.minusSeconds(10);
        var timetable =
                new Timetable(
                        List.of(
                                new Alarm("b", done, late),
                                new Alarm("a", done, early, MORNING.plusSeconds(1))),
                        Clock.fixed(MORNING, PlatformClock.ZONE),
                        () -> true);
        timetable.runDue();
        assertThat(done).containsExactly("a@" + early, "b@" + late);
        assertThat(timetable.nextDue()).contains(MORNING.plusSeconds(1));
    }

    @Test
    void it_wakes_by_itself_when_the_moment_comes() {
        var done = new CopyOnWriteArrayList<String>();
        var clock = PlatformClock.realTime();
        var timetable =
                new Timetable(
                        List.of(new Alarm("a", done, clock.instant().plusMillis(200))),
                        clock,
                        () -> true);
        timetable.start();
        await().atMost(Duration.ofSeconds(5)).until(() -> done.size() == 1);
        timetable.stop();
    }

    /** After an outage: otherwise it would go by the state of before. */
    @Test
    void what_goes_by_what_others_told_waits_until_that_was_read() {
        var done = new CopyOnWriteArrayList<String>();
        var read = new AtomicBoolean();
        var clock = PlatformClock.realTime();
        var overdue = clock.instant().minusSeconds(60);
        var reminder =
                new Alarm("reminder", done, overdue) {
                    @Override
                    public boolean goesByWhatWasTold() {
                        return true;
                    }
                };
        var deadline = new Alarm("deadline", done, overdue.plusSeconds(1));
        var timetable = new Timetable(List.of(reminder, deadline), clock, read::get);
        timetable.runDue();
        assertThat(done).as("the rest goes on").hasSize(1).first().asString().contains("deadline");
        timetable.start();
        read.set(true);
        await().atMost(Duration.ofSeconds(5)).until(() -> done.size() == 2);
        timetable.stop();
    }

    @Test
    void the_clock_only_moves_forward() {
        var clock = PlatformClock.realTime();
        var later = clock.instant().plusSeconds(3600);
        clock.moveTo(later);
        assertThat(clock.instant()).isBetween(later, later.plusSeconds(5));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> clock.moveTo(later.minusSeconds(60)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
