package dk.revus.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is made of the contracts says what they say. */
class PublicationTest {

    private static final Path CLASSES = Path.of("target/classes");

    @TempDir private Path folder;

    @Test
    void the_build_has_made_it_where_others_look_for_it() {
        assertThat(Publication.texts())
                .containsKeys(
                        "contracts/submission/response.submitted.v1.schema.json",
                        "contracts/submission/response.v1.schema.json",
                        "static/api/openapi.json",
                        "static/api/asyncapi.json",
                        "static/api/asyncapi.html")
                .allSatisfy(
                        (file, text) ->
                                assertThat(ContractFiles.text(CLASSES.resolve(file)))
                                        .as(file)
                                        .isEqualTo(text));
    }

    @Test
    void it_is_made_alike_each_time() {
        assertThat(Publication.texts()).isEqualTo(Publication.texts());
    }

    @Test
    void a_file_that_says_the_same_is_left_alone() throws IOException {
        Publication.main(folder.toString());
        var file = folder.resolve("static/api/asyncapi.json");
        var longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, longAgo);
        Publication.main(folder.toString());
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void every_message_of_the_asyncapi_document_is_on_the_page() {
        var document = ContractFiles.JSON.readTree(AsyncApi.text());
        var page = AsyncApiPage.text();
        assertThat(document.path("components").path("messages").propertyStream())
                .isNotEmpty()
                .allSatisfy(
                        message ->
                                assertThat(page)
                                        .contains("<article id=\"" + message.getKey() + "\"")
                                        .contains(
                                                Html.escaped(
                                                        message.getValue()
                                                                .path("summary")
                                                                .asString())));
    }

    /** The gateway's pages are shown without inline script or style. */
    @Test
    void the_asyncapi_page_brings_no_script_and_no_style() {
        assertThat(AsyncApiPage.text())
                .doesNotContainPattern("<script|<style|<[^>]* (style|on[a-z]+)=");
    }

    @Test
    void every_reference_in_the_documents_leads_somewhere() {
        for (var text : List.of(OpenApi.text(), AsyncApi.text())) {
            var document = ContractFiles.JSON.readTree(text);
            assertThat(document.findValuesAsString("$ref"))
                    .isNotEmpty()
                    .allMatch(reference -> document.at(reference.substring(1)).isObject());
        }
    }

    @Test
    void no_two_services_describe_the_same_path() {
        var one = ContractFiles.JSON.readTree("{\"paths\":{\"/api/v1/calls\":{}}}");
        var all = ContractFiles.JSON.createObjectNode();
        assertThatIllegalStateException()
                .isThrownBy(() -> OpenApi.join(all, Map.of("strategy", one, "project", one)))
                .withMessageContaining("/api/v1/calls");
    }

    @Test
    void a_word_that_a_later_service_means_otherwise_is_called_after_it() {
        var joined = ContractFiles.JSON.createObjectNode();
        var parts = new LinkedHashMap<String, JsonNode>();
        parts.put("strategy", speaking("/strategies", "written"));
        parts.put("theme-catalogue", speaking("/themes", "placed"));
        OpenApi.join(joined, parts);
        assertThat(joined.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder(
                        "Milestone",
                        "Theme",
                        "Board",
                        "ThemeCatalogueTheme",
                        "ThemeCatalogueBoard");
        assertThat(joined.at("/paths/~1strategies/get/$ref").asString())
                .isEqualTo("#/components/schemas/Board");
        assertThat(joined.at("/paths/~1themes/get/$ref").asString())
                .isEqualTo("#/components/schemas/ThemeCatalogueBoard");
        assertThat(joined.at("/components/schemas/ThemeCatalogueBoard/$ref").asString())
                .isEqualTo("#/components/schemas/ThemeCatalogueTheme");
    }

    /** A board shows a theme, of which each service says something else. */
    private static JsonNode speaking(String path, String description) {
        var document = ContractFiles.JSON.createObjectNode();
        document.withObject("/paths")
                .putObject(path)
                .putObject("get")
                .put("$ref", "#/components/schemas/Board");
        var schemas = document.withObject("/components/schemas");
        schemas.putObject("Milestone").put("type", "string");
        schemas.putObject("Theme").put("description", description);
        schemas.putObject("Board").put("$ref", "#/components/schemas/Theme");
        return document;
    }
}
