package dk.revus.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SaidOnceTest {

    private final ObjectNode document = Shapes.JSON.createObjectNode();

    private ObjectNode operation(String name) {
        return document.withObject("/paths/~1" + name + "/post").put("operationId", name);
    }

    private void refuses(String operation, String... codes) {
        var examples =
                operation(operation)
                        .putObject("responses")
                        .putObject("409")
                        .withObject("/content/application~1problem+json/examples");
        for (var code : codes) {
            examples.putObject(code);
        }
    }

    private void takes(String operation, String parameter, String description) {
        operation(operation)
                .withArray("/parameters")
                .addObject()
                .put("name", parameter)
                .put("description", description);
    }

    private String at(String pointer) {
        return document.at(pointer).asString();
    }

    @Test
    void what_two_operations_are_refused_with_is_named_after_its_codes() {
        refuses("open", "closed", "late");
        refuses("send", "closed", "late");
        SaidOnce.in(document);
        assertThat(document.at("/components/responses").propertyNames())
                .containsExactly("409.closed.late");
        for (var operation : new String[] {"open", "send"}) {
            assertThat(at("/paths/~1" + operation + "/post/responses/409/$ref"))
                    .isEqualTo("#/components/responses/409.closed.late");
        }
    }

    @Test
    void many_codes_are_named_after_the_first_that_has_them() {
        refuses("open", "a", "b", "c", "d");
        refuses("send", "a", "b", "c", "d");
        SaidOnce.in(document);
        assertThat(at("/paths/~1send/post/responses/409/$ref"))
                .isEqualTo("#/components/responses/409.open");
        assertThat(document.at("/components/responses/409.open/content").isObject()).isTrue();
    }

    @Test
    void what_only_one_has_stays_there() {
        refuses("open", "closed");
        refuses("send", "late");
        SaidOnce.in(document);
        assertThat(document.path("components").has("responses")).isFalse();
        assertThat(document.at("/paths/~1send/post/responses/409/content").isObject()).isTrue();
    }

    @Test
    void a_parameter_that_means_something_else_keeps_saying_so_itself() {
        takes("open", "id", "The call");
        takes("screen", "id", "The screening");
        takes("close", "id", "The call");
        takes("end", "id", "The screening");
        SaidOnce.in(document);
        assertThat(at("/components/parameters/id/description")).isEqualTo("The call");
        assertThat(at("/paths/~1close/post/parameters/0/$ref"))
                .isEqualTo("#/components/parameters/id");
        assertThat(at("/paths/~1end/post/parameters/0/description")).isEqualTo("The screening");
    }
}
