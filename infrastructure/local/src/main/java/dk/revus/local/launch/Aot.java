package dk.revus.local.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a process that is started has to do with its {@link AotCache}.
 *
 * @param caches where they are kept
 * @param does what this process does with it
 * @param recordings where a process that records puts what it saw
 */
record Aot(Path caches, Does does, Path recordings) {

    /** What somebody sets who does not want caches: {@code off}. */
    static final String SWITCH = "REVUS_AOT";

    /** Set for the processes of a training run: the folder that takes their recordings. */
    static final String RECORDINGS = "REVUS_AOT_RECORDINGS";

    private static final Duration SOON = Duration.ofSeconds(15);

    /** Writing down what was seen takes as long as the machine needs for it. */
    private static final Duration WHEN_IT_IS_WRITTEN = Duration.ofMinutes(10);

    enum Does {
        USE,
        RECORD,
        NOTHING
    }

    static Aot of(Tree tree, Map<String, String> environment) {
        var recordings = environment.getOrDefault(RECORDINGS, "");
        if (!recordings.isEmpty()) {
            return new Aot(caches(tree), Does.RECORD, Path.of(recordings));
        }
        var does = areUsed(environment) ? Does.USE : Does.NOTHING;
        return new Aot(caches(tree), does, caches(tree));
    }

    static boolean areUsed(Map<String, String> environment) {
        return !environment.getOrDefault(SWITCH, "").equals("off")
                && environment.getOrDefault(RECORDINGS, "").isEmpty();
    }

    /** Beside what the build makes, since a build ends their time. */
    static Path caches(Tree tree) {
        return tree.root().resolve("target/aot");
    }

    /** The JDK that runs us runs whatever we start. */
    AotCache cache(String process, List<String> flags, List<Path> classPath) {
        return AotCache.of(
                caches, process, Path.of(System.getProperty("java.home")), flags, classPath);
    }

    /**
     * Without a cache the JVM has one of its own for the JDK's classes, so it is told nothing. With
     * one it first looks whether the file is whole: from a damaged one it would crash.
     */
    List<String> flags(AotCache cache) {
        return switch (does) {
            case RECORD -> recording(cache.process());
            case USE ->
                    cache.isThere()
                            ? List.of("-XX:AOTCache=" + cache.file(), "-XX:+VerifySharedSpaces")
                            : List.of();
            case NOTHING -> List.of();
        };
    }

    boolean isMissed(AotCache cache) {
        return does == Does.USE && !cache.isThere();
    }

    List<String> recording(String process) {
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded(process));
    }

    Path recorded(String process) {
        return recordings.resolve(process + ".aotconf");
    }

    /** How long a process may take to end when it is asked to. */
    Duration gently() {
        return does == Does.RECORD ? WHEN_IT_IS_WRITTEN : SOON;
    }
}
