package dk.revus.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is made from the contracts says what they say. */
class GeneratedDocumentsTest {

    static final String HOW =
            "mvn -pl infrastructure/contracts test -Dtest=GeneratedDocumentsTest -Drevus.renew=true";

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
        var paths = ContractFiles.JSON.createObjectNode();
        var one = ContractFiles.JSON.readTree("{\"/api/v1/calls\":{}}");
        OpenApi.add(one, paths);
        assertThatIllegalStateException()
                .isThrownBy(() -> OpenApi.add(one, paths))
                .withMessageContaining("/api/v1/calls");
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
