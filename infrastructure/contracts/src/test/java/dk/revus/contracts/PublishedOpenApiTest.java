package dk.revus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What strangers make of the published description: validators, and readers who know nothing. */
class PublishedOpenApiTest {

    private static final Path PUBLISHED = Path.of("target/classes/static/api/openapi.json");
    private static final JsonNode DOCUMENT = ContractFiles.read(PUBLISHED);

    @TempDir private Path folder;

    @Test
    void three_validators_that_others_wrote_accept_it() throws IOException {
        assertThat(complaints(PUBLISHED))
                .containsOnlyKeys("redocly", "spectral", "schema")
                .allSatisfy((validator, said) -> assertThat(said).as(validator).isEmpty());
    }

    /** Each of the three is heard. */
    @Test
    void the_validators_notice() throws IOException {
        var broken = ContractFiles.JSON.createObjectNode().put("openapi", "3.1.0");
        broken.putObject("info").put("title", "broken").put("version", "1");
        broken.putObject("paths")
                .putObject("/versions/{number:[0-9]+}")
                .putObject("get")
                .put("responses", "none");
        var file = folder.resolve("broken.json");
        Files.writeString(file, ContractFiles.JSON.writeValueAsString(broken));
        assertThat(complaints(file))
                .containsOnlyKeys("redocly", "spectral", "schema")
                .allSatisfy((validator, said) -> assertThat(said).as(validator).isNotEmpty());
    }

    private static Map<String, List<String>> complaints(Path file) throws IOException {
        var node =
                new ProcessBuilder(
                                "node", "validators/validate.mjs", file.toAbsolutePath().toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var said = ContractFiles.JSON.readTree(node.getInputStream());
        var all = new TreeMap<String, List<String>>();
        said.propertyStream()
                .forEach(
                        validator ->
                                all.put(
                                        validator.getKey(),
                                        validator
                                                .getValue()
                                                .valueStream()
                                                .map(JsonNode::asString)
                                                .toList()));
        return all;
    }

    @Test
    void a_path_is_a_path_and_no_pattern() {
        assertThat(DOCUMENT.path("paths").propertyNames())
                .hasSizeGreaterThan(100)
                .allMatch(path -> path.matches("(/[\\w.:-]+|[\\w.:-]|\\{\\w+}|/\\{\\w+})+"));
        var number =
                DOCUMENT.at(
                        "/paths/~1api~1v1~1calls~1{callId}~1responses~1{municipality}~1versions"
                                + "~1{number}/get/parameters/2/schema/pattern");
        assertThat(number.asString()).isEqualTo("^([0-9]+)$");
    }

    @Test
    void everything_that_is_asked_or_answered_is_explained() {
        var silent = new ArrayList<String>();
        operations()
                .filter(operation -> isSilent(operation.getValue()))
                .forEach(operation -> silent.add(operation.getKey()));
        DOCUMENT.path("components")
                .path("schemas")
                .propertyStream()
                .forEach(
                        schema -> {
                            if (isSilent(schema.getValue())) {
                                silent.add(schema.getKey());
                            }
                            schema.getValue()
                                    .path("properties")
                                    .propertyStream()
                                    .filter(property -> isSilent(property.getValue()))
                                    .forEach(p -> silent.add(schema.getKey() + "." + p.getKey()));
                        });
        assertThat(silent).isEmpty();
    }

    private static boolean isSilent(JsonNode described) {
        return described.path("description").asString("").isBlank();
    }

    /** A name of Java's is none of the process. */
    @Test
    void schemas_are_called_by_words_of_the_process() {
        assertThat(DOCUMENT.path("components").path("schemas").propertyNames())
                .contains("Call", "Response", "Wish", "Theme", "Screening", "CallInput")
                .noneMatch(name -> name.matches(".*(View|Body|Bodies|Controller|V\\d+|\\.).*"));
    }

    /** Whatever the verb: each body is looked at, and each change is done once. */
    @Test
    void whatever_changes_something_takes_a_key_and_names_the_bodies_it_refuses() {
        var changing =
                operations()
                        .filter(operation -> !operation.getKey().startsWith("get"))
                        .filter(operation -> operation.getValue().has("requestBody"))
                        .toList();
        assertThat(changing)
                .hasSizeGreaterThan(80)
                .allSatisfy(
                        operation -> {
                            var said = operation.getValue().toString();
                            assertThat(said)
                                    .as(operation.getKey())
                                    .contains("parameters/Idempotency-Key")
                                    .contains("unsupported-media-type");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "submitCallResponse, 409, call-not-open deadline-passed four-eyes-required"
                + " not-allowed-in-state",
        "submitCallResponse, 412, version-conflict",
        "submitCallResponse, 422, precheck-failed",
        "submitCallResponse, 428, if-match-required",
        "withdrawWishCallResponse, 422, nothing-would-be-left reason-required unknown-wish",
        "acceptEditorialScreening, 403, conflict-of-interest mandate-expired not-your-mandate",
        "recordDecisionMeeting, 422, reason-required",
        "mergeThemes, 422, same-theme-twice theme-of-another-cycle too-few-to-merge",
        "approveReportProject, 403, four-eyes-required",
        "getCallAttachmentContent, 409, file-infected file-not-scanned-yet",
        "getTheme, 404, not-found",
    })
    void an_operation_names_what_it_may_be_refused_with(
            String operation, String status, String codes) {
        assertThat(refusals(operation, status)).contains(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "submitCallResponse, 422, reason-required",
        "startProject, 409, no-approved-report",
        "getTheme, 409, not-allowed-in-state",
        "submitCallResponse, 413, file-too-large",
    })
    void and_nothing_that_only_others_may(String operation, String status, String code) {
        assertThat(refusals(operation, status)).doesNotContain(code);
    }

    private static List<String> refusals(String operation, String status) {
        var answer = resolved(operation(operation).path("responses").path(status));
        return List.copyOf(
                answer.at("/content/application~1problem+json/examples").propertyNames());
    }

    @ParameterizedTest
    @CsvSource({
        "getCallResponseDraftPdf, application/pdf",
        "getResponseVersionDocx,"
                + " application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "getCallCalendarIcs, text/calendar",
        "getEvents, application/x-ndjson",
        "getCallAttachmentContent, */*",
        "getCall, application/json",
    })
    void an_answer_has_the_media_type_that_it_is_sent_with(String operation, String type) {
        assertThat(operation(operation).at("/responses/200/content").propertyNames())
                .containsExactly(type);
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static JsonNode operation(String id) {
        return operations()
                .filter(operation -> operation.getKey().equals(id))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Map.Entry<String, JsonNode>> operations() {
        return DOCUMENT.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(operation -> Map.entry(operation.path("operationId").asString(), operation));
    }
}
