package dk.revus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What every contract must be. */
class SchemaTest {

    private static final List<String> REQUIRED_HEADERS =
            List.of(
                    "ce_specversion",
                    "ce_id",
                    "ce_source",
                    "ce_type",
                    "ce_subject",
                    "ce_time",
                    "ce_dataschema",
                    "content-type",
                    "ce_partitionkey",
                    "ce_sequence",
                    "ce_causationid",
                    "ce_actorkind",
                    "ce_classification");

    private static final String IDS = "https://schemas.revus.example/";

    static Stream<Contract> contracts() {
        return ContractFiles.all().stream();
    }

    /** Those that events share too. */
    static Stream<String> files() {
        return ContractFiles.schemas(ContractFiles.CONTRACTS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void it_is_a_schema_of_2020_12(String file) {
        var written = written(file);
        assertThat(written.path("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Schemas.complaintsAbout(written)).isEmpty();
        assertThat(written.path("title").asString("")).isNotBlank();
        assertThat(written.path("description").asString("")).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void it_is_named_after_its_file(String file) {
        assertThat(written(file).path("$id").asString()).isEqualTo(IDS + file);
    }

    private static JsonNode written(String file) {
        return ContractFiles.read(ContractFiles.CONTRACTS.resolve(file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void its_example_keeps_it(Contract contract) {
        assertThat(contract.example().isObject()).as(contract.path() + ".example.json").isTrue();
        assertThat(Schemas.violations(contract.schema(), contract.example()))
                .as(contract.path())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void its_type_says_what_happened_to_what(Contract contract) {
        if (!contract.producer().equals(ContractFiles.ENVELOPE)) {
            assertThat(contract.type()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
        }
    }

    /** What several events say of a thing stands in one file, and here what only this one adds. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void an_event_refers_to_what_it_shares_with_others(Contract contract) {
        if (!contract.producer().equals(ContractFiles.ENVELOPE)) {
            var written = written(contract.path() + ".schema.json");
            assertThat(files())
                    .contains(contract.producer() + "/" + written.path("$ref").asString());
            assertThat(textOf(IDS + contract.path() + ".schema.json").lines())
                    .hasSizeLessThanOrEqualTo(20);
        }
    }

    /**
     * The schema in one piece, which is published, against the validator's own reading of the files
     * with what they refer to: both take the same events and refuse the same.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void in_one_piece_it_says_what_the_files_say(Contract contract) {
        assertThat(contract.schema().findValues("$ref")).isEmpty();
        var file = contract.path() + ".schema.json";
        var keepsTheFiles = Schemas.keeping(IDS + file, SchemaTest::textOf);
        var keepsThePiece = Schemas.keeping(IDS + file, _ -> contract.schema().toString());
        assertThat(keepsTheFiles.test(contract.example())).isTrue();
        var refused = 0;
        for (var event : Alterations.of(contract.example())) {
            boolean kept = keepsThePiece.test(event);
            assertThat(keepsTheFiles.test(event)).as("%s", event).isEqualTo(kept);
            refused += kept ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(5);
    }

    private static String textOf(String id) {
        return ContractFiles.text(ContractFiles.CONTRACTS.resolve(id.substring(IDS.length())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void it_explains_every_field(Contract contract) {
        var silent = new ArrayList<String>();
        collectSilent("", contract.schema(), silent);
        assertThat(silent).as("fields of %s without a description", contract.path()).isEmpty();
    }

    private static void collectSilent(String path, JsonNode schema, List<String> silent) {
        if (schema.path("description").asString("").isBlank()) {
            silent.add(path.isEmpty() ? "(the whole)" : path);
        }
        schema.path("properties")
                .propertyStream()
                .forEach(p -> collectSilent(path + "." + p.getKey(), p.getValue(), silent));
        if (schema.path("items").has("properties")) {
            collectSilent(path + "[]", schema.path("items"), silent);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void it_may_grow(Contract contract) {
        assertThat(contract.schema().path("additionalProperties").asBoolean(true)).isTrue();
    }

    @Test
    void every_example_has_its_schema() {
        assertThat(
                        ContractFiles.files(ContractFiles.CONTRACTS).stream()
                                .filter(file -> file.endsWith(".example.json"))
                                .map(file -> file.replace(".example.json", ".schema.json")))
                .isSubsetOf(ContractFiles.files(ContractFiles.CONTRACTS));
    }

    @Test
    void the_envelope_requires_what_every_reader_counts_on() {
        var required =
                ContractFiles.envelope()
                        .schema()
                        .path("required")
                        .valueStream()
                        .map(JsonNode::asString);
        assertThat(required).containsExactlyElementsOf(REQUIRED_HEADERS);
    }

    @Test
    void a_sequence_has_one_width_or_is_an_old_one() {
        assertThat(violationsOfSequence("0000000000000010000")).isEmpty();
        assertThat(violationsOfSequence("9000")).isEmpty();
        assertThat(violationsOfSequence("0009000")).isNotEmpty();
        assertThat(violationsOfSequence("00000000000000010000")).isNotEmpty();
    }

    private static List<String> violationsOfSequence(String sequence) {
        var contract = ContractFiles.envelope();
        var headers = contract.example().deepCopy().asObject().put("ce_sequence", sequence);
        return Schemas.violations(contract.schema(), headers);
    }

    @Test
    void the_validator_notices() {
        var contract = ContractFiles.envelope();
        var without = contract.example().deepCopy().asObject();
        without.remove("ce_sequence");
        assertThat(Schemas.violations(contract.schema(), without)).isNotEmpty();
        var wrongForm = contract.example().deepCopy().asObject();
        wrongForm.put("ce_time", "yesterday");
        assertThat(Schemas.violations(contract.schema(), wrongForm)).isNotEmpty();
        var noSchema = ContractFiles.JSON.readTree("{\"type\":\"strong\"}");
        assertThat(Schemas.complaintsAbout(noSchema)).isNotEmpty();
    }
}
