package dk.revus.contracts;

import static dk.revus.contracts.ContractFiles.CONTRACTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept of the contracts: what people wrote, what they approved, what is frozen. */
class KeptFilesTest {

    private static final Path ROOT = Path.of("../..");
    private static final String HERE = "infrastructure/contracts/";
    private static final String MADE = "(?is).*do not (edit|change it by hand).*";
    private static final Set<String> NOT_KEPT = Set.of("target", "node_modules", ".git", ".revus");

    private static final List<String> KINDS =
            List.of(
                    "topics\\.json",
                    "openapi-head\\.json",
                    "(%s)/openapi\\.json".formatted(String.join("|", OpenApi.SERVICES)),
                    "[a-z-]+/[a-z-]+(\\.[a-z-]+)?\\.v1\\.schema\\.json",
                    "[a-z-]+/[a-z-]+(\\.[a-z-]+)?\\.v1\\.example\\.json",
                    "submission/answer(_en)?\\.properties",
                    "released/[a-z-]+/[a-z-]+(\\.[a-z-]+)?\\.v1\\.schema\\.json",
                    "released/manifest\\.txt");

    /** The locked versions of the validators included. */
    private static final int LINES = 28_000;

    @Test
    void every_file_is_of_a_kind_that_is_kept() throws IOException {
        assertThat(below(CONTRACTS))
                .hasSizeGreaterThan(200)
                .allMatch(file -> KINDS.stream().anyMatch(file::matches));
    }

    /** Each is read by people before it is kept: it is how the API of a service has changed. */
    @Test
    void of_what_is_made_only_the_descriptions_of_the_services_are_kept() throws IOException {
        assertThat(below(ROOT).stream().filter(file -> file.matches(".*/(open|async)api\\.\\w+")))
                .containsExactlyInAnyOrderElementsOf(
                        OpenApi.SERVICES.stream()
                                .map(service -> HERE + CONTRACTS + "/" + service + "/openapi.json")
                                .toList());
    }

    /** Who may do what is read in review by people who read no code. */
    @Test
    void of_the_pages_only_that_of_permissions_is_made() throws IOException {
        assertThat(
                        below(ROOT).stream()
                                .filter(file -> file.matches(".*\\.(md|html)"))
                                .filter(
                                        file ->
                                                ContractFiles.text(ROOT.resolve(file))
                                                        .matches(MADE)))
                .containsExactly("docs/permissions.md");
    }

    @Test
    void there_are_no_more_lines_than_somebody_can_keep_an_eye_on() throws IOException {
        var here = Path.of(".");
        var lines = 0L;
        for (var file : below(here)) {
            if (file.matches(".*\\.(json|html)")) {
                lines += ContractFiles.text(here.resolve(file)).lines().count();
            }
        }
        assertThat(lines).isBetween(10_000L, (long) LINES);
    }

    /** So that a change shows as what it is. */
    @Test
    void all_of_it_is_written_alike() throws IOException {
        for (var file : below(CONTRACTS)) {
            if (file.endsWith(".json")) {
                var text = ContractFiles.text(CONTRACTS.resolve(file));
                assertThat(text)
                        .as(file)
                        .isEqualTo(CompactJson.text(ContractFiles.JSON.readTree(text)));
            }
        }
    }

    private static List<String> below(Path folder) throws IOException {
        var found = new ArrayList<String>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path directory, BasicFileAttributes attributes) {
                        return NOT_KEPT.contains(directory.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        found.add(slashed(folder.relativize(file)));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
