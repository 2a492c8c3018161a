package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is there, in both languages; every code of the platform has its sentence. */
class TextsTest {

    private static final Pattern COUNTED =
            Pattern.compile(
                    "\\{\\d} (?:\\p{L}+ )?(?:kommuner|ønsker|principper|temaer|dage|udgaver|"
                            + "municipalities|wishes|principles|themes|days|versions|questions)\\b");

    private static final String ANSWER = "contracts/submission/answer";
    private static final List<String> BUNDLES =
            List.of(
                    ANSWER,
                    "messages",
                    "process",
                    "calls",
                    "labels",
                    "problems",
                    "tones",
                    "answers",
                    "screening");
    private static final Path TEMPLATES = Path.of("src/main/resources/portal/templates");

    /** A problem being made, in whatever way: the code is the first text. */
    private static final Pattern MADE =
            Pattern.compile(
                    "(?:\\b(?:of|conflict|forbidden|unprocessable|answer|problem)\\(\\s*(?:\\w+,\\s*)?(?:HttpStatus\\.\\w+,\\s*|[0-9]+,\\s*)?|\\bcode = )\"([a-z]+(?:-[a-z]+)+)\"");

    /** A code that a refusal carries itself. */
    private static final Pattern CARRIED =
            Pattern.compile("\\bcode\\s*=\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    /** A code with its status, as docs/conventions.md lists them. */
    private static final Pattern LISTED = Pattern.compile("`([a-z]+(?:-[a-z]+)+)` \\(\\d{3}");

    /** A label in front of what somebody typed, on one line. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "<(?:strong|th:block) th:text=\"([^\"]+)\">[^<]*</(?:strong|th:block)>"
                            + " <span (?:class=\"typed-text\" )?lang=\"da\"");

    private static final Set<String> OF_MODEL_MD =
            Set.of(
                    "version-conflict",
                    "not-allowed-in-state",
                    "not-your-mandate",
                    "mandate-expired",
                    "four-eyes-required",
                    "deadline-passed",
                    "precheck-failed",
                    "field-locked-by-clarification",
                    "reason-required",
                    "focus-limit-exceeded",
                    "duplicate-rank",
                    "legal-rule-violated",
                    "conflict-of-interest",
                    "only-accept-or-reject",
                    "outcome-missing",
                    "classification-violation",
                    "idempotency-replay",
                    "if-match-required",
                    "idempotency-key-required");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages",
                "process",
                "calls",
                "labels",
                "problems",
                "answers",
                "screening",
                ANSWER
            })
    void english_has_the_same_texts_as_danish(String bundle) {
        assertThat(texts(bundle + "_en").stringPropertyNames())
                .isEqualTo(texts(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages",
                "process",
                "calls",
                "labels",
                "problems",
                "answers",
                "screening",
                ANSWER
            })
    void both_languages_name_the_same_details(String bundle) {
        var danish = texts(bundle);
        var english = texts(bundle + "_en");
        for (var key : danish.stringPropertyNames()) {
            if (!key.startsWith("format.")) {
                assertThat(details(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(details(danish.getProperty(key)));
            }
        }
    }

    /** "1 kommuner" is what a text says that counts without asking whether there is only one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages",
                "messages_en",
                "process",
                "process_en",
                "calls",
                "calls_en",
                "labels",
                "labels_en",
                "answers",
                "answers_en",
                "screening",
                "screening_en",
                ANSWER,
                ANSWER + "_en"
            })
    void what_is_counted_may_be_none_one_or_many(String bundle) {
        var texts = texts(bundle);
        for (var key : texts.stringPropertyNames()) {
            var text = texts.getProperty(key);
            var uncounted = text.replaceAll("\\{\\d,choice,(?:[^{}]|\\{\\d})*}", "");
            assertThat(COUNTED.matcher(uncounted).find()).as(key + "=" + text).isFalse();
            if (text.contains(",choice,")) {
                assertThat(text).as(key).matches(".*,choice,0#.*\\|1#.*\\|1<.*");
            }
        }
    }

    /** Of two texts with one name the later is shown, also where the first was meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages",
                "process",
                "calls",
                "labels",
                "problems",
                "tones",
                "answers",
                "screening"
            })
    void a_name_has_one_text(String bundle) throws IOException {
        for (var file : List.of(bundle + ".properties", bundle + "_en.properties")) {
            var path = Path.of("src/main/resources/portal", file);
            if (Files.exists(path)) {
                assertThat(Files.readAllLines(path))
                        .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                        .extracting(line -> line.substring(0, line.indexOf('=')).strip())
                        .as(file)
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** "Begrundelse Bred opbakning" reads as one sentence. */
    @Test
    void what_was_typed_is_parted_from_the_label_before_it() throws IOException {
        for (var template : templates()) {
            var page = Files.readString(template);
            for (var label : LABEL.matcher(page).results().toList()) {
                var said = label.group(1);
                assertThat(said.startsWith("${formats.before(") || endsAsALabel(said))
                        .as(template + ": " + said)
                        .isTrue();
            }
        }
    }

    /** The text itself ends so, or a colon is put behind it. */
    private static boolean endsAsALabel(String said) {
        var key = said.replaceAll("^#\\{([\\w.-]+).*$", "$1");
        return said.endsWith("+ ':'")
                || said.startsWith("$")
                || BUNDLES.stream()
                        .map(bundle -> texts(bundle).getProperty(key))
                        .filter(Objects::nonNull)
                        .allMatch(text -> text.matches(".*[:.?!]"));
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> details(String text) {
        var details = new TreeSet<String>();
        Pattern.compile("\\{(\\w+)[},]")
                .matcher(text)
                .results()
                .forEach(r -> details.add(r.group(1)));
        return details;
    }

    @Test
    void a_text_with_an_apostrophe_uses_the_typographic_one() {
        for (var bundle : BUNDLES) {
            texts(bundle)
                    .forEach(
                            (key, text) -> {
                                if (!key.toString().startsWith("format.")) {
                                    assertThat(text.toString())
                                            .as(key.toString())
                                            .doesNotContain("'");
                                }
                            });
        }
    }

    @Test
    void every_text_that_a_template_names_is_there() throws IOException {
        var all = new TreeSet<String>();
        BUNDLES.forEach(bundle -> all.addAll(texts(bundle).stringPropertyNames()));
        var named =
                Pattern.compile(
                        "(?:#\\{|around\\(')([a-zA-Z0-9.-]+)(?:\\(|}|')|'((?:field|wish|response|project|theme|meeting|strategy|cycle|messages|wishes|board|home)\\.[a-zA-Z.-]+[a-zA-Z])'");
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                var found = named.matcher(Files.readString(file));
                while (found.find()) {
                    var key = found.group(1) == null ? found.group(2) : found.group(1);
                    assertThat(all)
                            .as(file + ": " + key)
                            .anyMatch(known -> known.equals(key) || known.startsWith(key + "."));
                }
            }
        }
    }

    @Test
    void what_people_typed_is_never_put_on_a_page_as_markup() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("utext")
                        .doesNotContain("[(");
            }
        }
    }

    @Test
    void every_code_of_the_platform_has_its_sentence() throws IOException {
        var codes = new TreeSet<>(OF_MODEL_MD);
        LISTED.matcher(Files.readString(Path.of("../../docs/conventions.md")))
                .results()
                .forEach(r -> codes.add(r.group(1)));
        for (var root : List.of("..", "../../infrastructure/service-kit", "../../gateway")) {
            sources(Path.of(root))
                    .forEach(
                            source ->
                                    Stream.of(MADE, CARRIED)
                                            .flatMap(made -> made.matcher(source).results())
                                            .forEach(r -> codes.add(r.group(1))));
        }

        assertThat(codes).hasSizeGreaterThan(60);
        assertThat(texts("problems").stringPropertyNames())
                .containsAll(codes.stream().map(code -> "problem." + code).toList());
    }

    private static Stream<String> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files
                    .filter(
                            f ->
                                    f.toString().contains("src/main/java")
                                            && f.toString().endsWith(".java"))
                    .filter(f -> !f.toString().contains("/portal/"))
                    .map(TextsTest::text)
                    .filter(source -> source.contains("Problem") || source.contains("@Refused"))
                    .toList()
                    .stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties texts(String bundle) {
        var texts = new Properties();
        var folder = bundle.startsWith(ANSWER) ? "/" : "/portal/";
        try (Reader in =
                new InputStreamReader(
                        TextsTest.class.getResourceAsStream(folder + bundle + ".properties"),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }

    @Test
    void a_file_is_attached_in_one_word() {
        for (var bundle : BUNDLES) {
            assertThat(texts(bundle).values())
                    .as(bundle)
                    .noneMatch(text -> text.toString().matches("(?si).*upload.*"));
        }
    }
}
