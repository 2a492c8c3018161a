package dk.revus.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is made from the contracts says what they say. */
class GeneratedDocumentsTest {

    static final String HOW = "infrastructure/contracts/renew";

    @Test
    void the_asyncapi_document_is_up_to_date() {
        assertUpToDate(ContractFiles.CONTRACTS.resolve("asyncapi.json"), AsyncApi::text);
    }

    @Test
    void the_asyncapi_page_is_up_to_date() {
        assertUpToDate(ContractFiles.CONTRACTS.resolve("asyncapi.html"), AsyncApiPage::text);
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
    void the_page_of_events_is_up_to_date() {
        assertUpToDate(Path.of("../../docs/events.md"), EventsPage::text);
    }

    @Test
    void the_openapi_document_is_up_to_date() {
        assertUpToDate(ContractFiles.CONTRACTS.resolve("openapi.json"), OpenApi::text);
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

    private static void assertUpToDate(Path file, Supplier<String> made) {
        var text = made.get();
        assertThat(made.get()).as("made twice").isEqualTo(text);
        if (Boolean.getBoolean("revus.renew")) {
            ContractFiles.write(file, text);
        }
        assertThat(ContractFiles.text(file))
                .as("%s is not what the contracts say. Renew it: %s", file.getFileName(), HOW)
                .isEqualTo(text);
    }
}
