package dk.revus.benchmarks;

import dk.revus.local.PlatformProblem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A source tree whose {@code revus} script builds and starts it.
 *
 * @param commit what is checked out there
 * @param tree its root
 */
record Build(String commit, Path tree) {

    private static final Duration GLANCE = Duration.ofMillis(20);

    /** How a command ended. */
    record Ran(double wallSeconds, double cpuSeconds) {}

    /** The tree that we are in ourselves, whatever is not committed in it. */
    static Build here(Path root) {
        return new Build(git(root, "rev-parse", "--short=8", "HEAD"), root);
    }

    /**
     * Another commit, in a worktree of its own under {@code target}; one that is there is used
     * again.
     *
     * @throws PlatformProblem when git does not know the commit
     */
    static Build of(String commit, Path root) {
        var name = git(root, "rev-parse", "--short=8", "--verify", commit + "^{commit}");
        var tree = root.resolve("target/against").resolve(name);
        if (!Files.exists(tree.resolve("revus"))) {
            git(root, "worktree", "prune");
            git(root, "worktree", "add", "--detach", tree.toString(), name);
        }
        return new Build(name, tree);
    }

    /**
     * Runs {@code ./revus} and waits for its end.
     *
     * @param log takes what it says
     * @throws PlatformProblem when it fails
     */
    Ran revus(Map<String, String> environment, Path log, String... words) {
        var command = new ArrayList<>(List.of(tree.resolve("revus").toString()));
        command.addAll(List.of(words));
        long start = System.nanoTime();
        var process = started(command, tree, environment, Redirect.appendTo(log.toFile()));
        double cpu = 0;
        try {
            while (!process.waitFor(GLANCE)) {
                cpu = Math.max(cpu, cpu(process));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("The comparison was interrupted.", e);
        }
        if (process.exitValue() != 0) {
            throw new PlatformProblem(
                    "./revus %s of %s failed; see %s"
                            .formatted(String.join(" ", words), commit, log));
        }
        return new Ran((System.nanoTime() - start) / 1e9, cpu);
    }

    /** The command's own: what it starts and leaves running is measured apart. */
    private static double cpu(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    private static Process started(
            List<String> command, Path folder, Map<String, String> environment, Redirect output) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(output);
        builder.redirectInput(Redirect.from(new File("/dev/null")));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String git(Path root, String... words) {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        var process = started(command, root, Map.of(), Redirect.PIPE);
        try (var said = process.getInputStream()) {
            var text = new String(said.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new PlatformProblem("git " + String.join(" ", words) + ": " + text.strip());
            }
            return text.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("The comparison was interrupted.", e);
        }
    }
}
