package dk.revus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The proofs of the services ask for as much as the contracts' own. */
class ContractsTest {

    private static ObjectNode response() {
        return (ObjectNode) Contracts.example("submission", "response.submitted");
    }

    @Test
    void an_example_keeps_its_contract() {
        assertThat(Contracts.violations("submission", "response.submitted", response())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-06-2017", "13. juni 2017", "2017-06-31", "2017-06-13T00:00:00Z"})
    void a_day_is_a_day(String written) {
        var response = response();
        response.withObject("/localDecision").put("date", written);
        assertThat(Contracts.violations("submission", "response.submitted", response)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-08-2017 23:59", "2017-08-06", "2017-08-06T23:59:59"})
    void a_moment_is_a_moment(String written) {
        var response = response().put("submittedAt", written);
        assertThat(Contracts.violations("submission", "response.submitted", response)).isNotEmpty();
    }
}
