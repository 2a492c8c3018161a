package dk.revus.local.launch;

import dk.revus.local.PlatformProblem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the caches that let the next starts be quick: a platform of its own, in a folder of its
 * own, is started, seeded and stopped by the very commands that people use, and what its processes
 * recorded is turned into their caches. Nobody's start depends on its success.
 */
public final class Training {

    private static final String COMMAND_LINE = "revus";
    private static final String MAIN_CLASS = "dk.revus.local.cli.Revus";
    private static final String OUR_SETTINGS = "REVUS_";

    /** What the script adds only where there is a cache already. */
    private static final Pattern ABOUT_THE_CACHE =
            Pattern.compile("-XX:AOT|-XX:.VerifySharedSpaces|-Xlog");

    /** Whatever a part gets along with, putting its cache together needs more. */
    private static final String ENOUGH_MEMORY = "-Xmx512m";

    private final Path jdk;
    private final Path folder;
    private final Aot recording;
    private final Mode mode;
    private final List<Trained> all;

    /**
     * One process whose cache is made.
     *
     * @param cache where it is kept
     * @param flags that the process is started with
     * @param classPath that it is started with
     */
    private record Trained(AotCache cache, List<String> flags, List<Path> classPath) {}

    /**
     * @param tree whose parts are trained
     * @param jdk the folder of the JDK that runs them
     */
    Training(Tree tree, Path jdk, Mode mode) {
        var caches = Aot.caches(tree);
        this.jdk = jdk;
        this.folder = caches.resolve("training");
        this.recording = new Aot(caches, Aot.Does.RECORD, folder.resolve("recordings"));
        this.mode = mode;
        this.all = new ArrayList<>(List.of(commandLine()));
        for (var jvm : mode.jvms(List.of(Part.values()))) {
            all.add(trained(jvm.name(), JvmFlags.of(jvm), tree.classPath(jvm)));
        }
    }

    public static Training of(Mode mode) {
        return new Training(Tree.find(), Path.of(System.getProperty("java.home")), mode);
    }

    /** This process too, as the script started it. */
    private Trained commandLine() {
        var flags =
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(flag -> !ABOUT_THE_CACHE.matcher(flag).lookingAt())
                        .toList();
        var classPath = System.getProperty("java.class.path").split(File.pathSeparator);
        return trained(COMMAND_LINE, flags, Arrays.stream(classPath).map(Path::of).toList());
    }

    private Trained trained(String process, List<String> flags, List<Path> classPath) {
        var cache = AotCache.of(recording.caches(), process, jdk, flags, classPath);
        return new Trained(cache, flags, classPath);
    }

    /**
     * Makes what is missing. What did not succeed is not tried again before something has changed.
     *
     * @param environment may say that no caches are wanted, or that this is a training run itself
     * @param say what people want to know meanwhile
     */
    public void ifNeeded(Map<String, String> environment, Consumer<String> say) {
        if (missing().isEmpty() || !Aot.areUsed(environment)) {
            return;
        }
        try (var lock = lock()) {
            if (lock.tryLock() != null && !hasFailed()) {
                say.accept(
                        "Making this and later starts quick, once after a build (REVUS_AOT=off starts without) ...");
                trainOrRemember();
            }
        } catch (IOException | UncheckedIOException | PlatformProblem e) {
            say.accept("Starts stay slow: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Trained> missing() {
        return all.stream().filter(trained -> !trained.cache().isThere()).toList();
    }

    /** Two commands at a time would stop each other's training run. */
    private FileChannel lock() throws IOException {
        Files.createDirectories(recording.caches());
        return FileChannel.open(
                recording.caches().resolve("lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private void trainOrRemember() throws IOException, InterruptedException {
        try {
            train();
            Files.deleteIfExists(failed());
        } catch (IOException | PlatformProblem e) {
            Files.writeString(failed(), signature());
            throw e;
        }
    }

    private void train() throws IOException, InterruptedException {
        forgetFormerRun();
        Files.createDirectories(recording.recordings());
        try {
            run(command(recording.recording(COMMAND_LINE), up()));
        } finally {
            run(command(List.of(), List.of("down")));
        }
        for (var trained : missing()) {
            create(trained);
        }
        new Home(folder).forget();
    }

    /** One that was killed may have left its platform running. */
    private void forgetFormerRun() throws IOException, InterruptedException {
        if (Files.exists(folder)) {
            run(command(List.of(), List.of("down")));
            new Home(folder).forget();
        }
    }

    private List<String> up() {
        return switch (mode) {
            case ONE_JVM -> List.of("up", "--detach");
            case PROCESSES -> List.of("up", "--detach", "--processes");
        };
    }

    /** What people's settings say of their platform is not said of this one. */
    private ProcessBuilder command(List<String> flags, List<String> arguments) {
        var line = java(all.getFirst(), flags);
        line.add(MAIN_CLASS);
        line.addAll(arguments);
        var builder = new ProcessBuilder(line);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith(OUR_SETTINGS));
        environment.put("REVUS_HOME", folder.toString());
        environment.put("REVUS_PORT", Integer.toString(Ports.free().base()));
        environment.put(Aot.RECORDINGS, recording.recordings().toString());
        return builder;
    }

    private void create(Trained trained) throws IOException, InterruptedException {
        var process = trained.cache().process();
        var made = recording.recordings().resolve(process + ".aot");
        var flags =
                List.of(
                        ENOUGH_MEMORY,
                        "-XX:AOTMode=create",
                        "-XX:AOTConfiguration=" + recording.recorded(process),
                        "-XX:AOTCache=" + made);
        run(new ProcessBuilder(java(trained, flags)));
        trained.cache().keep(made);
    }

    private List<String> java(Trained trained, List<String> more) {
        var line = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        line.addAll(trained.flags());
        line.addAll(more);
        line.addAll(List.of("-cp", Tree.joined(trained.classPath())));
        return line;
    }

    private void run(ProcessBuilder builder) throws IOException, InterruptedException {
        var log = recording.caches().resolve("training.log");
        builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        var code = builder.start().waitFor();
        if (code != 0) {
            throw new PlatformProblem(
                    "a training run ended with %d; %s says why.".formatted(code, log));
        }
    }

    private Path failed() {
        return recording.caches().resolve("failed-" + mode);
    }

    private boolean hasFailed() throws IOException {
        return Files.exists(failed()) && Files.readString(failed()).equals(signature());
    }

    private String signature() {
        return all.stream()
                .map(trained -> trained.cache().file().toString())
                .collect(Collectors.joining("\n"));
    }
}
