package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where an event says that its schema is, there it is. */
class SchemaPagesTest {

    private static final String ONE = "/api/schemas/submission/response.submitted.v1.schema.json";

    static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void a_schema_is_served_as_what_it_is() throws IOException {
        var file = new ClassPathResource("contracts/submission/response.submitted.v1.schema.json");
        gateway.client()
                .get()
                .uri(ONE)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/schema+json")
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=3600, public")
                .expectBody(String.class)
                .isEqualTo(file.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void head_answers_as_get_does() {
        gateway.client()
                .head()
                .uri(ONE)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/schema+json");
    }

    /** What events of a thing share too; and whoever has one needs no other. */
    @Test
    void every_schema_has_its_address_and_is_whole() throws IOException {
        var schemas =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:contracts/*/*.schema.json");
        assertThat(schemas).hasSizeGreaterThan(50);
        assertThat(Stream.of(schemas).map(Resource::getFilename))
                .contains("response.submitted.v1.schema.json", "response.v1.schema.json");
        for (var schema : schemas) {
            var path = schema.getURI().toString();
            gateway.client()
                    .get()
                    .uri("/api/schemas" + path.substring(path.lastIndexOf("contracts/") + 9))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(String.class)
                    .value(text -> assertThat(text).as(path).doesNotContain("\"$ref\""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/schemas",
                "/api/schemas/submission/response.invented.v1.schema.json",
                "/api/schemas/submission/response.submitted.v1.example.json",
                "/api/schemas/submission/openapi.json",
                "/api/schemas/submission/Response.submitted.v1.schema.json",
                "/api/schemas/released/submission/response.submitted.v1.schema.json"
            })
    void what_is_no_schema_is_a_problem(String path) {
        gateway.client()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:revus:problem:not-found");
    }
}
