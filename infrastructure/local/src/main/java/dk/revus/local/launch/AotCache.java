package dk.revus.local.launch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a process once read, linked and measured, kept for the next one that is started in the same
 * way. A jar, a flag or a JDK that differs leads to another file: a stale cache is one that is not
 * there.
 *
 * @param folder where caches are kept
 * @param process whose cache it is
 * @param fingerprint of all that the cache depends on
 */
record AotCache(Path folder, String process, String fingerprint) {

    private static final int FINGERPRINT_BYTES = 8;

    /**
     * As the JVM itself looks at its class path: where a jar lies, how large and how old it is.
     *
     * @param folder where caches are kept
     * @param jdk the folder of the JDK that runs the process
     */
    static AotCache of(
            Path folder, String process, Path jdk, List<String> flags, List<Path> classPath) {
        var machine = Stream.of(jdk.resolve("release"), jdk.resolve("lib/modules"));
        var files = Stream.concat(machine, classPath.stream()).map(AotCache::trace);
        var all = Stream.concat(flags.stream(), files).collect(Collectors.joining("\n"));
        return new AotCache(folder, process, digest(all));
    }

    Path file() {
        return folder.resolve(process + "-" + fingerprint + ".aot");
    }

    boolean isThere() {
        return Files.isRegularFile(file());
    }

    /**
     * Puts a finished cache in its place, at once or not at all, and removes those of former
     * builds. Who still runs with one of them keeps it: its file lives on until that process ends.
     */
    void keep(Path finished) throws IOException {
        Files.move(finished, file(), ATOMIC_MOVE);
        for (var former : ofTheSameProcess()) {
            if (!former.equals(file())) {
                Files.deleteIfExists(former);
            }
        }
    }

    private List<Path> ofTheSameProcess() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(
                            file ->
                                    file.getFileName()
                                            .toString()
                                            .matches(process + "-[0-9a-f]{16}\\.aot"))
                    .toList();
        }
    }

    private static String trace(Path file) {
        try {
            return Files.exists(file)
                    ? "%s %d %d"
                            .formatted(
                                    file,
                                    Files.size(file),
                                    Files.getLastModifiedTime(file).toMillis())
                    : file + " missing";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
