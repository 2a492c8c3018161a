package dk.revus.benchmarks;

import dk.revus.local.launch.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** This build and another one, in turn, on one machine in one sitting. */
final class Comparison {

    private final Path root;
    private final Mode mode;
    private final int rounds;
    private final int submissions;
    private final Consumer<String> progress;
    private final List<String> errors = new ArrayList<>();
    private int rate;

    Comparison(Path root, Mode mode, int rounds, int submissions, Consumer<String> progress) {
        this.root = root;
        this.mode = mode;
        this.rounds = rounds;
        this.submissions = submissions;
        this.progress = progress;
    }

    /** The other build goes first: half of what it manages is the rate for both. */
    Result against(String commit) {
        var other = Build.of(commit, root);
        var ours = Build.here(root);
        startOnce(other);
        startOnce(ours);
        var oursSamples = new Samples();
        var otherSamples = new Samples();
        for (int round = 1; round <= rounds; round++) {
            progress.accept("Round %d of %d: %s".formatted(round, rounds, other.commit()));
            otherSamples.add(trial(other));
            progress.accept("Round %d of %d: %s".formatted(round, rounds, ours.commit()));
            oursSamples.add(trial(ours));
        }
        return new Result(
                Clock.systemUTC().instant(),
                mode.name(),
                ours.commit(),
                other.commit(),
                rounds,
                submissions,
                rate,
                oursSamples,
                otherSamples,
                List.copyOf(errors));
    }

    private void startOnce(Build build) {
        progress.accept("Building and starting once, not counted: " + build.commit());
        var folder = folder();
        try (var trial = new Trial(build, mode, folder)) {
            trial.startOnce();
        }
        forget(folder);
    }

    private Map<Figure, Double> trial(Build build) {
        var folder = folder();
        try (var trial = new Trial(build, mode, folder)) {
            trial.start();
            var rush = trial.rush(submissions);
            rush.errors().forEach((why, times) -> tell(build, why, times));
            if (rate == 0) {
                rate = Math.max(1, (int) (rush.perSecond() / 2));
            }
            var report = trial.measure(rate);
            report.errors().forEach((why, times) -> tell(build, why, times));
            trial.read();
            trial.restart();
            trial.values()
                    .forEach((f, v) -> progress.accept("  %-60s %10.2f".formatted(f.words(), v)));
            return trial.values();
        } finally {
            forget(folder);
        }
    }

    private void tell(Build build, String why, int times) {
        errors.add("%s: %d × %s".formatted(build.commit(), times, why));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("revus-bench-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
