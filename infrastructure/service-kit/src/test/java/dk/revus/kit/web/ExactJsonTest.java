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
