package dk.revus.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sleeps until the next work is due, or until somebody says that the plan has changed. */
public final class Timetable implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(5);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final List<DueWork> works;
    private final Clock clock;
    private final BooleanSupplier everythingWasRead;
    private final ReentrantLock running = new ReentrantLock();
    private final Condition planChanged = running.newCondition();
    private volatile boolean active;
    private boolean changed;
    private @Nullable Thread thread;

    /**
     * @param everythingWasRead whether all that others told until now has been read
     */
    public Timetable(List<DueWork> works, Clock clock, BooleanSupplier everythingWasRead) {
        this.works = List.copyOf(works);
        this.clock = clock;
        this.everythingWasRead = everythingWasRead;
    }

    /** The next due moment may be another one now. Cheap; call it after every relevant change. */
    public void changed() {
        running.lock();
        try {
            changed = true;
            planChanged.signalAll();
        } finally {
            running.unlock();
        }
    }

    public Optional<Instant> nextDue() {
        return works.stream()
                .flatMap(work -> work.nextDue().stream())
                .min(Comparator.naturalOrder());
    }

    /** Does, before it returns, everything that is due now and does not wait to be read up to. */
    public void runDue() {
        running.lock();
        try {
            var now = clock.instant();
            for (var due = firstDue(now); due.isPresent(); due = firstDue(now)) {
                due.get().run(now);
            }
        } finally {
            running.unlock();
        }
    }

    private Optional<DueWork> firstDue(Instant now) {
        record At(DueWork work, Instant due) {}
        return works.stream()
                .flatMap(work -> work.nextDue().map(due -> new At(work, due)).stream())
                .filter(at -> !at.due().isAfter(now))
                .sorted(Comparator.comparing(At::due))
                .map(At::work)
                .filter(work -> !work.goesByWhatWasTold() || everythingWasRead.getAsBoolean())
                .findFirst();
    }

    private void watch() {
        while (active) {
            var sleep = LONGEST_SLEEP;
            try {
                runDue();
                sleep = untilNext();
            } catch (RuntimeException e) {
                LOG.warn("Due work is tried again: {}", e.toString());
                sleep = A_MOMENT;
            }
            sleep(sleep);
        }
    }

    private Duration untilNext() {
        return nextDue()
                .map(due -> Duration.between(clock.instant(), due))
                .filter(until -> until.compareTo(LONGEST_SLEEP) < 0)
                .map(until -> until.isNegative() ? A_MOMENT : until.plusMillis(1))
                .orElse(LONGEST_SLEEP);
    }

    private void sleep(Duration time) {
        running.lock();
        try {
            long left = time.toNanos();
            while (active && !changed && left > 0) {
                left = planChanged.awaitNanos(left);
            }
            changed = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.unlock();
        }
    }

    @Override
    public void start() {
        active = true;
        if (!works.isEmpty()) {
            thread = Thread.ofPlatform().name("timetable").daemon().start(this::watch);
        }
    }

    @Override
    public void stop() {
        active = false;
        changed();
        Threads.end(thread, false, Duration.ofSeconds(3));
    }

    @Override
    public boolean isRunning() {
        return active;
    }
}
