package dk.revus.acceptance.kept;

import dk.revus.acceptance.Repository;
import dk.revus.local.clock.ClockFile;
import dk.revus.local.http.Http;
import dk.revus.local.launch.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What a version of the platform kept on disk and what it answered then, in one file.
 *
 * @param file a zip: the folders of the database and of the broker, and what was said
 */
record Recording(Path file) {

    private static final Path FOLDER =
            Repository.root().resolve("infrastructure/acceptance/src/test/resources/kept");

    private static final String SAID = "said.json";

    /** The signing key and the mails are no data that anything is read from. */
    private static final List<String> FOLDERS = List.of("data/mongodb", "data/kafka");

    /** The broker makes these again from its log; how far was read is read again. */
    private static final String MADE_AGAIN =
            ".*(index|\\.snapshot|\\.lock)|.*/__consumer_offsets-.*";

    /**
     * What was said.
     *
     * @param moment the platform's time then
     * @param described the paths of every GET that the version had
     */
    record Said(Instant moment, List<String> described, Map<Question, Answer> answers) {}

    /** An answer is written down as the number of its body: most are given to many. */
    private record OnFile(
            Instant moment, List<String> described, List<String> bodies, List<Line> lines) {

        private record Line(Question question, int status, String mediaType, int body) {}

        static OnFile of(Said said) {
            var bodies = new LinkedHashMap<String, Integer>();
            var lines = new ArrayList<Line>();
            said.answers()
                    .forEach(
                            (question, answer) -> {
                                bodies.putIfAbsent(answer.body(), bodies.size());
                                lines.add(
                                        new Line(
                                                question,
                                                answer.status(),
                                                answer.mediaType(),
                                                bodies.getOrDefault(answer.body(), -1)));
                            });
            return new OnFile(said.moment(), said.described(), List.copyOf(bodies.keySet()), lines);
        }

        Said said() {
            var answers = new LinkedHashMap<Question, Answer>();
            lines.forEach(
                    line ->
                            answers.put(
                                    line.question(),
                                    new Answer(
                                            line.status(),
                                            line.mediaType(),
                                            bodies.get(line.body()))));
            return new Said(moment, described, answers);
        }
    }

    static Recording named(String version) {
        return new Recording(FOLDER.resolve(version + ".zip"));
    }

    static List<Recording> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .map(Recording::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes down what a platform that has been stopped left in its home. */
    void write(Home home, Said said) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(9);
            for (var folder : FOLDERS) {
                add(zip, home.root(), home.root().resolve(folder));
            }
            zip.putNextEntry(new ZipEntry(SAID));
            zip.write(Http.JSON.writeValueAsBytes(OnFile.of(said)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream zip, Path root, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.toString().matches(MADE_AGAIN)) {
                    zip.putNextEntry(new ZipEntry(root.relativize(file).toString()));
                    Files.copy(file, zip);
                }
            }
        }
    }

    Said said() {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(SAID)) {
                    return Http.JSON.readValue(zip.readAllBytes(), OnFile.class).said();
                }
            }
            throw new IllegalStateException("There is no " + SAID + " in " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts everything where a platform finds it, with its clock at the moment of the recording. */
    void unpack(Home home) {
        home.forgetData();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("data/")) {
                    var target = home.root().resolve(entry.getName());
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new ClockFile(home.clock()).set(said().moment(), Instant.now());
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
