package dk.revus.acceptance.chain;

import static org.awaitility.Awaitility.await;

import dk.revus.local.demo.Replay;
import dk.revus.local.launch.Part;
import dk.revus.local.launch.PartStatus;
import dk.revus.local.launch.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;

/** Kills parts with signal 9 while a chapter is being played, and starts them again. */
final class Faults implements Replay.Hook {

    private static final Duration LONGEST_CHAPTER = Duration.ofMinutes(3);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);

    private final Platform platform;
    private final IntSupplier done;
    private final Map<Integer, List<Fault>> plan;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> happened = new CopyOnWriteArrayList<>();
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

    /**
     * A death.
     *
     * @param after so many acknowledged commands of the chapter
     */
    record Fault(Part part, int after) {}

    /**
     * @param done how many commands have been acknowledged so far
     * @param plan what dies in which chapter
     */
    Faults(Platform platform, IntSupplier done, Map<Integer, List<Fault>> plan) {
        this.platform = platform;
        this.done = done;
        this.plan = plan;
    }

    @Override
    public void before(int chapter, String title) {
        settle();
        int begun = done.getAsInt();
        running =
                CompletableFuture.allOf(
                        plan.getOrDefault(chapter, List.of()).stream()
                                .map(
                                        fault ->
                                                CompletableFuture.runAsync(
                                                        () -> kill(fault, begun, title), threads))
                                .toArray(CompletableFuture[]::new));
    }

    /** Returns when everything that was to die has died and is back. */
    void settle() {
        running.join();
    }

    private void kill(Fault fault, int begun, String title) {
        await("%s dies in ”%s”".formatted(fault.part(), title))
                .atMost(LONGEST_CHAPTER)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> done.getAsInt() - begun >= fault.after());
        int at = done.getAsInt();
        platform.kill9(fault.part());
        platform.startPart(fault.part());
        await(fault.part() + " is back").atMost(BACK_WITHIN).until(() -> isUp(fault.part()));
        happened.add(
                "%s killed after %d acknowledged commands, back after %d"
                        .formatted(fault.part().label(), at, done.getAsInt()));
    }

    private boolean isUp(Part part) {
        return platform.status().stream()
                .anyMatch(
                        status ->
                                status.part().equals(part.label())
                                        && status.state() == PartStatus.State.RUNNING);
    }

    List<String> happened() {
        return new ArrayList<>(happened);
    }
}
