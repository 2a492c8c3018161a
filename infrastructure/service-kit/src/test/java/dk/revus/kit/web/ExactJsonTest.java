package dk.revus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was said is what is kept, or it is refused at its field. */
class ExactJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static SmallService service;

    @BeforeAll
    static void start() {
        service = new SmallService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> post(String body) {
        return service.send(
                "POST",
                "/api/v1/things",
                body,
                "Authorization",
                "Bearer somebody",
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    /** A thing in which one value is to be looked at. */
    private static String thing(String field, String value) {
        return "plain".equals(field)
                ? "{\"plain\": " + value + "}"
                : "{\"plain\": 1, \"" + field + "\": " + value + "}";
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whole  | 1.99                       | Write a whole number",
                "whole  | 2.0                        | Write a whole number",
                "whole  | \"3\"                      | Write a whole number",
                "whole  | \"\"                       | Write a whole number",
                "whole  | true                       | Write a whole number",
                "whole  | []                         | Write a whole number",
                "whole  | 99999999999                | Write a whole number",
                "large  | 2.7                        | Write a whole number",
                "large  | 1e3                        | Write a whole number",
                "large  | 99999999999999999999       | Write a whole number",
                "plain  | 1.5                        | Write a whole number",
                "plain  | null                       | Write a whole number",
                "real   | \"1.5\"                    | Write a number",
                "real   | \"NaN\"                    | Write a number",
                "real   | \"Infinity\"               | Write a number",
                "real   | 1e999                      | This number is too large",
                "text   | \"\\ud83d\"                | A character in this text is cut in half",
                "day    | \"0000-01-01\"             | Write a day from the years 1900 to 2999",
                "day    | \"0218-06-30\"             | Write a day from the years 1900 to 2999",
                "day    | \"1899-12-31\"             | Write a day from the years 1900 to 2999",
                "day    | \"3000-01-01\"             | Write a day from the years 1900 to 2999",
                "day    | \"9999-12-31\"             | Write a day from the years 1900 to 2999",
                "moment | \"0001-08-06T21:59:59Z\"   | Write a moment from the years 1900 to 2999",
                "real   | true                       | Write a number",
                "exact  | \"1.5\"                    | Write a number",
                "exact  | true                       | Write a number",
                "exact  | \"NaN\"                    | Write a number",
                "yes    | \"true\"                   | Write true or false",
                "yes    | 1                          | Write true or false",
                "yes    | \"\"                       | Write true or false",
                "text   | 12                         | Write a text",
                "text   | 1.5                        | Write a text",
                "text   | false                      | Write a text",
                "text   | []                         | Write a text",
                "text   | {}                         | Write a text",
                "day    | \"2019-06-30T22:00:00.000Z\" | Write the day as year-month-day",
                "day    | \"2019-06-30T22:00:00\"    | Write the day as year-month-day",
                "day    | \"2019-6-30\"              | Write the day as year-month-day",
                "day    | \"30-06-2019\"             | Write the day as year-month-day",
                "day    | \"2019-02-30\"             | Write the day as year-month-day",
                "day    | \"+12019-02-01\"           | Write the day as year-month-day",
                "day    | \" 2019-02-01\"            | Write the day as year-month-day",
                "day    | \"\"                       | Write the day as year-month-day",
                "day    | 17347                      | Write the day as year-month-day",
                "day    | [2019, 6, 30]              | Write the day as year-month-day",
                "day    | []                         | Write the day as year-month-day",
                "day    | {}                         | Write the day as year-month-day",
                "moment | \"2017-08-06\"             | Write the moment",
                "moment | \"2017-08-06T21:59:59\"    | Write the moment",
                "moment | \"2017-08-06T24:00:00Z\"   | Write the moment",
                "moment | \"2017-08-06T25:00:00Z\"   | Write the moment",
                "moment | \"\"                       | Write the moment",
                "moment | 1502056799                 | Write the moment",
                "moment | 1502056799.5               | Write the moment",
                "moment | []                         | Write the moment",
                "colour | 0                          | Write one of RED, BLUE.",
                "colour | \"0\"                      | Write one of RED, BLUE.",
                "colour | \"\"                       | Write one of RED, BLUE.",
                "colour | \"red\"                    | Write one of RED, BLUE.",
                "names  | \"one\"                    | Write a list",
                "names  | \"\"                       | Write a list",
                "names  | {}                         | Write a list",
                "parts  | [\"\"]                     | Write an object",
                "parts  | [[]]                       | Write an object",
                "parts  | [1]                        | Write an object",
            })
    void what_is_of_another_kind_is_refused_at_its_field(
            String field, String value, String sentence) {
        var answer = post(thing(field, value));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        var problem = json(answer);
        assertThat(problem.path("type").asString()).isEqualTo("urn:revus:problem:invalid-value");
        var error = problem.path("errors").path(0);
        assertThat(error.path("field").asString()).startsWith(field);
        assertThat(error.path("message").asString()).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day    | \"0001-01-01\"            | day",
                "day    | \"1899-12-31\"            | day",
                "day    | \"3000-01-01\"            | day",
                "day    | \"9999-12-31\"            | day",
                "moment | \"1899-12-31T12:00:00Z\"  | moment",
                "moment | \"2999-12-31T23:30:00Z\"  | moment",
                "parts  | [{\"day\": \"0001-01-01\"}] | parts[0].day",
            })
    void a_day_that_nobody_can_mean_is_refused_at_its_field(
            String field, String value, String place) {
        var answer = post(thing(field, value));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        var error = json(answer).path("errors").path(0);
        assertThat(error.path("field").asString()).isEqualTo(place);
        assertThat(error.path("code").asString()).isEqualTo("outside-our-time");
    }

    @Test
    void a_field_whose_name_begins_like_the_wrong_one_has_its_own_error() {
        var answer = post("{\"plain\": 1, \"day\": \"1/7-2019\", \"daysLeft\": 10}");
        assertThat(json(answer).path("errors").findValuesAsString("field"))
                .containsExactly("day", "daysLeft");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day    | \"1900-01-01\"",
                "day    | \"2999-12-31\"",
                "moment | \"2999-12-31T22:30:00Z\"",
            })
    void the_first_and_the_last_day_of_our_time_are_taken(String field, String value) {
        assertThat(post(thing(field, value)).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names | [\"a\", null]                | names[1]",
                "parts | [null]                       | parts[0]",
                "parts | [{\"day\": \"1/7-2019\"}]    | parts[0].day",
                "parts | [{}, {\"name\": 7}]          | parts[1].name",
            })
    void the_place_in_a_list_is_named(String field, String value, String place) {
        var answer = post(thing(field, value));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).path("errors").path(0).path("field").asString()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text   | \"12\"                         | \"12\"",
                "text   | \"\"                           | \"\"",
                "text   | null                           | null",
                "whole  | -3                             | -3",
                "large  | 2500000000                     | 2500000000",
                "real   | 1.5                            | 1.5",
                "real   | 3                              | 3.0",
                "exact  | 3                              | 3",
                "yes    | true                           | true",
                "day    | \"2019-07-01\"                 | \"2019-07-01\"",
                "day    | null                           | null",
                "day    | \"1900-01-01\"                 | \"1900-01-01\"",
                "day    | \"2999-12-31\"                 | \"2999-12-31\"",
                "moment | \"2017-08-06T21:59:59Z\"       | \"2017-08-06T21:59:59Z\"",
                "moment | \"2017-08-06T23:59:59.5+02:00\" | \"2017-08-06T21:59:59.500Z\"",
                "colour | \"RED\"                        | \"RED\"",
                "names  | []                             | []",
                "parts  | [{\"name\": \"x\"}]            | [{\"name\":\"x\",\"day\":null}]",
            })
    void what_fits_is_kept_as_it_was_said(String field, String value, String kept) {
        var answer = post(thing(field, value));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).path("thing").path(field).toString()).isEqualTo(kept);
    }

    @Test
    void a_figure_is_kept_to_its_last_digit() {
        var answer = post(thing("exact", "123456789012345.123456"));
        assertThat(answer.body()).contains("\"exact\":123456789012345.123456");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"a\", \"text\": \"b\"} | malformed-request",
                "{\"text\": \"a\"                   | malformed-request",
                "{\"plain\": 1} {}                 | malformed-request",
                "\"text\"                           | malformed-request",
                "[]                                 | malformed-request",
                "null                               | malformed-request",
                "{\"plain\": 1, \"teksten\": \"a\"}   | unknown-field",
                "{\"text\": \"\\ud83d\"}            | invalid-value",
            })
    void a_body_that_is_not_the_one_expected_is_refused(String body, String code) {
        var answer = post(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).path("type").asString()).isEqualTo("urn:revus:problem:" + code);
    }

    @Test
    void everything_that_is_wrong_is_told_in_the_order_of_the_fields() {
        var early = "\"0001-01-01\"";
        var body =
                "{\"plain\": 1, \"parts\": [{}, {\"day\": %s}, {\"day\": %s}], \"moment\":"
                        + " \"0001-01-01T00:00:00Z\", \"day\": %s}";
        for (int i = 0; i < 5; i++) {
            var answer = post(body.formatted(early, early, early));
            assertThat(json(answer).path("errors").findValuesAsString("field"))
                    .containsExactly("day", "moment", "parts[1].day", "parts[2].day");
        }
    }

    @Test
    void what_cannot_be_read_and_what_does_not_hold_is_told_at_once() {
        var answer =
                post(
                        "{\"colour\": \"GREEN\", \"day\": \"0001-01-01\", \"plain\": 1.5,"
                                + " \"whole\": \"3\", \"parts\": [{\"day\": \"i går\"}]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).path("errors").findValuesAsString("field"))
                .containsExactly("whole", "plain", "day", "colour", "parts[0].day");
    }

    @Test
    void parameters_are_named_too() {
        var answer = service.send("GET", "/api/v1/things?limit=2.7", null);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errors").path(0))
                .isEqualTo(
                        JSON.readTree(
                                "{\"field\":\"limit\",\"message\":\"Write a whole number without"
                                        + " decimals or quotes, such as 3.\"}"));
        var tooLarge = service.send("GET", "/api/v1/things?limit=201", null);
        assertThat(tooLarge.statusCode()).isEqualTo(400);
        assertThat(json(tooLarge).path("errors").path(0).path("field").asString())
                .isEqualTo("limit");
    }
}
