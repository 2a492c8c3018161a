package dk.revus.benchmarks;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.Home;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Platform;
import dk.revus.local.launch.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How fast and how big a platform is: a running one, or this build beside another one. */
@Command(
        mixinStandardHelpOptions = true,
        name = "./revus bench",
        description = {
            "Measures a running platform whose call is open; what it sends stays there.",
            "With --against: starts this build and another one in turn, and measures both."
        })
public final class Bench implements Callable<Integer> {

    /** An access token lasts fifteen minutes, and nobody here renews one. */
    private static final int LONGEST = 600;

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(names = "--rate", description = "Submissions a second (100).")
    private int rate = 100;

    @Option(names = "--seconds", description = "How long it is measured (20).")
    private int seconds = 20;

    @Option(names = "--warm-up", description = "Seconds before that, not counted (5).")
    private int warmUp = 5;

    @Option(names = "--memory", description = "Sends nothing; tells memory and processor time.")
    private boolean memory;

    @Option(
            names = "--rush",
            paramLabel = "<submissions>",
            description = "Sends so many as fast as it goes, from 64 callers.")
    private int rush;

    @Option(
            names = "--growth",
            paramLabel = "<calls>",
            description =
                    "Reads every list, page and thing with one call answered and with so many.")
    private int growth;

    @Option(
            names = "--against",
            paramLabel = "<commit>",
            description = "Compares this build with that commit's, alternating; takes long.")
    private @Nullable String against;

    @Option(names = "--rounds", description = "With --against: how often each is measured (3).")
    private int rounds = 3;

    @Option(
            names = "--submissions",
            description = "With --against: how many are sent as fast as it goes (1000).")
    private int submissions = 1000;

    @Option(
            names = "--processes",
            description = "With --against: one process per part instead of one for all.")
    private boolean processes;

    public static void main(String[] args) {
        System.exit(
                new CommandLine(new Bench())
                        .setExecutionExceptionHandler(
                                (exception, commandLine, _) -> {
                                    if (exception instanceof PlatformProblem) {
                                        commandLine.getErr().println(exception.getMessage());
                                        return 1;
                                    }
                                    throw exception;
                                })
                        .execute(args));
    }

    /** Ends with 1 when something was refused or never shown, however fast the rest was. */
    @Override
    public Integer call() {
        var tree = Tree.find();
        if (against != null) {
            return compare(tree, against);
        }
        var platform =
                Platform.running(Home.of(System.getenv(), tree.root()), System.getenv())
                        .orElseThrow(
                                () ->
                                        new PlatformProblem(
                                                "ReVUS is not running; ./revus up starts it."));
        if (memory) {
            System.out.print(Footprint.of(platform).table());
            return 0;
        }
        if (rush > 0) {
            return rush(platform, tree);
        }
        if (growth > 1) {
            return growth(platform, tree);
        }
        demandSensible();
        var report =
                new Measurement(platform)
                        .run(rate, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
        System.out.print(report.table());
        write("visibility.json", report, tree);
        return report.errors().isEmpty() && report.unseen() == 0 ? 0 : 1;
    }

    private int rush(Platform platform, Tree tree) {
        var report = Rush.of(platform, rush);
        System.out.print(report.table());
        write("rush.json", report, tree);
        return report.errors().isEmpty() ? 0 : 1;
    }

    private int growth(Platform platform, Tree tree) {
        var report = Growth.of(platform, growth);
        System.out.print(report.table());
        write("growth.json", report, tree);
        return report.errors().isEmpty() ? 0 : 1;
    }

    private int compare(Tree tree, String commit) {
        if (rounds < 1 || submissions < 1) {
            throw new PlatformProblem("Choose at least one round and one submission.");
        }
        var mode = processes ? Mode.PROCESSES : Mode.ONE_JVM;
        var comparison =
                new Comparison(tree.root(), mode, rounds, submissions, System.out::println);
        var result = comparison.against(commit);
        System.out.print(result.table());
        write("comparison-" + mode.name().toLowerCase(Locale.ROOT) + ".json", result, tree);
        return result.errors().isEmpty() ? 0 : 1;
    }

    private void demandSensible() {
        if (rate < 1 || seconds < 1 || warmUp < 0 || seconds + warmUp > LONGEST) {
            throw new PlatformProblem(
                    "Choose a rate and a time of at least 1, and at most %d seconds in all."
                            .formatted(LONGEST));
        }
    }

    private static void write(String name, Object report, Tree tree) {
        var file = tree.root().resolve("infrastructure/benchmarks/target").resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, PRETTY.writeValueAsString(report) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("In full: " + tree.root().relativize(file));
    }
}
