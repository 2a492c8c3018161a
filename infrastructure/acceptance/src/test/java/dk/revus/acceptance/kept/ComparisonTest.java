package dk.revus.acceptance.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today may say more than the version before, and nothing differently. */
class ComparisonTest {

    private static final Question ASKED =
            new Question("revisor", "/api/v1/themes/1", "/api/v1/themes/{id}");

    @Test
    void a_new_field_is_no_difference() {
        assertThat(
                        differences(
                                "{\"title\":\"Infrastruktur\"}",
                                "{\"a\":1,\"title\":\"Infrastruktur\"}"))
                .isEmpty();
    }

    @Test
    void another_value_is_one_and_it_is_said_where() {
        assertThat(differences("{\"items\":[{\"rank\":1}]}", "{\"items\":[{\"rank\":2}]}"))
                .containsExactly("revisor GET /api/v1/themes/1 /items/0/rank was 1 and is 2");
    }

    @Test
    void a_field_that_is_gone_is_one() {
        assertThat(differences("{\"title\":\"Infrastruktur\"}", "{}")).hasSize(1);
    }

    @Test
    void one_more_in_a_list_is_one() {
        assertThat(differences("{\"items\":[1]}", "{\"items\":[1,2]}")).hasSize(1);
    }

    @Test
    void one_more_command_is_none_and_one_less_is_one() {
        assertThat(
                        differences(
                                "{\"allowedActions\":[\"hold\"]}",
                                "{\"allowedActions\":[\"correct\",\"hold\"]}"))
                .isEmpty();
        assertThat(
                        differences(
                                "{\"allowedActions\":[\"hold\",\"correct\"]}",
                                "{\"allowedActions\":[\"hold\"]}"))
                .hasSize(1);
    }

    @Test
    void the_same_number_written_otherwise_is_none() {
        assertThat(differences("{\"target\":40.0}", "{\"target\":40}")).isEmpty();
        assertThat(differences("{\"target\":40.0}", "{\"target\":41}")).hasSize(1);
    }

    @Test
    void a_refusal_where_there_was_an_answer_is_one() {
        var was = new Answer(200, "application/json", "{}");
        var is = new Answer(404, "application/json", "{}");
        assertThat(Comparison.differences(Map.of(ASKED, was), Map.of(ASKED, is))).hasSize(1);
    }

    @Test
    void the_trace_of_a_request_and_the_way_to_the_next_page_are_none() {
        assertThat(
                        differences(
                                "{\"traceId\":\"a\",\"next\":\"b\"}",
                                "{\"traceId\":\"c\",\"next\":\"d\"}"))
                .isEmpty();
    }

    @Test
    void what_is_meant_is_none_where_it_is_meant_and_nowhere_else() {
        var trace = new Question("nobody", "/api/v1/wishes/1/trace", "/api/v1/wishes/{id}/trace");
        var was = said("{\"steps\":[{\"at\":\"2017-07-24\",\"state\":\"DECIDED\"}]}");
        var is = said("{\"steps\":[{\"at\":\"2017-09-01\",\"state\":\"ACTIVE\"}]}");

        assertThat(Comparison.differences(Map.of(trace, was), Map.of(trace, is)))
                .singleElement()
                .asString()
                .contains("/steps/0/state");
        assertThat(Comparison.differences(Map.of(ASKED, was), Map.of(ASKED, is))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAWN, 0", "IN_THEME, 1"})
    void a_way_that_ends_earlier_is_meant_for_what_was_taken_back(String outcome, int differences) {
        var trace = new Question("nobody", "/api/v1/wishes/1/trace", "/api/v1/wishes/{id}/trace");
        var answered =
                "{\"kind\":\"OUTCOME\",\"id\":\"1\",\"state\":\"%s\",\"text\":\"Derfor\"}"
                        .formatted(outcome);
        var was = said("{\"steps\":[%s,{\"kind\":\"STRATEGY\"}]}".formatted(answered));
        var is = said("{\"steps\":[%s]}".formatted(answered));

        assertThat(Comparison.differences(Map.of(trace, was), Map.of(trace, is)))
                .hasSize(differences);
    }

    @Test
    void where_the_platform_stands_is_none() {
        assertThat(
                        differences(
                                "{\"dataschema\":\"http://127.0.0.1:12000/api/schemas/a\"}",
                                "{\"dataschema\":\"http://127.0.0.1:12030/api/schemas/a\"}"))
                .isEmpty();
    }

    private static List<String> differences(String was, String is) {
        return Comparison.differences(Map.of(ASKED, said(was)), Map.of(ASKED, said(is)));
    }

    private static Answer said(String body) {
        return new Answer(200, "application/json", body);
    }
}
