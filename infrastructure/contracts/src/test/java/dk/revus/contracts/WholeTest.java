package dk.revus.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A schema that says what it adds to another. */
class WholeTest {

    private static final String THING =
            """
            {"$id":"thing","title":"A thing","description":"What is said of it.","type":"object",
             "properties":{
               "id":{"type":"string","description":"Its id."},
               "reason":{"type":["string","null"],"description":"Why; null without one.","pattern":"^.+$"},
               "parts":{"type":"array","items":{"$ref":"part"}}},
             "required":["id","reason"]}""";
    private static final String PART =
            """
            {"title":"A part","description":"One part.","type":"object",
             "properties":{"name":{"type":"string","minLength":1}},"required":["name"]}""";
    private static final Map<String, String> FILES =
            Map.of("thing", THING, "part", PART, "circle", "{\"items\":{\"$ref\":\"circle\"}}");

    private static JsonNode event(String adds) {
        return Whole.of(
                json(
                        "{\"$id\":\"event\",\"title\":\"It happened\",\"$ref\":\"thing\""
                                + adds
                                + "}"),
                reference -> json(FILES.getOrDefault(reference.asString(), "")));
    }

    private static JsonNode json(String text) {
        return ContractFiles.JSON.readTree(text);
    }

    @Test
    void it_keeps_its_own_name_and_takes_over_what_it_refers_to() {
        var whole = event("");
        assertThat(whole.propertyNames())
                .containsExactly("$id", "title", "description", "type", "properties", "required");
        assertThat(whole.path("$id").asString()).isEqualTo("event");
        assertThat(whole.path("title").asString()).isEqualTo("It happened");
        assertThat(whole.path("description").asString()).isEqualTo("What is said of it.");
    }

    @Test
    void what_is_referred_to_deep_inside_is_put_there_without_its_name() {
        assertThat(event("").at("/properties/parts/items"))
                .isEqualTo(
                        json(
                                "{\"description\":\"One part.\",\"type\":\"object\",\"properties\":"
                                        + "{\"name\":{\"type\":\"string\",\"minLength\":1}},\"required\":[\"name\"]}"));
    }

    @Test
    void a_field_can_be_narrowed_and_keeps_what_else_is_said_of_it() {
        var whole = event(",\"properties\":{\"reason\":{\"type\":\"string\",\"minLength\":3}}");
        assertThat(whole.at("/properties/reason"))
                .isEqualTo(
                        json(
                                "{\"type\":\"string\",\"description\":\"Why; null without one.\","
                                        + "\"pattern\":\"^.+$\",\"minLength\":3}"));
    }

    @Test
    void what_speaks_of_values_that_are_not_taken_any_more_is_left_out() {
        var whole = event(",\"properties\":{\"reason\":{\"type\":\"null\"}}");
        assertThat(whole.at("/properties/reason").propertyNames())
                .containsExactly("type", "description");
    }

    @Test
    void fields_and_what_is_required_are_added() {
        var whole =
                event(
                        ",\"properties\":{\"until\":{\"type\":\"string\"}},\"required\":[\"until\",\"id\"]");
        assertThat(whole.path("properties").propertyNames())
                .containsExactly("id", "reason", "parts", "until");
        assertThat(whole.path("required")).isEqualTo(json("[\"id\",\"reason\",\"until\"]"));
    }

    @Test
    void nothing_can_be_widened_or_contradicted() {
        assertRefused(
                ",\"properties\":{\"id\":{\"type\":[\"string\",\"null\"]}}", "/properties/id/type");
        assertRefused(
                ",\"properties\":{\"reason\":{\"pattern\":\"^[A-Z]$\"}}",
                "/properties/reason/pattern");
        assertRefused(
                ",\"properties\":{\"parts\":{\"items\":{\"properties\":{\"name\":{\"minLength\":0}}}}}",
                "/properties/parts/items/properties/name/minLength");
    }

    private static void assertRefused(String adds, String place) {
        assertThatIllegalStateException()
                .isThrownBy(() -> event(adds))
                .withMessageStartingWith(place + " says ");
    }

    @Test
    void nothing_refers_to_itself() {
        assertThatIllegalStateException()
                .isThrownBy(() -> event(",\"properties\":{\"more\":{\"$ref\":\"circle\"}}"))
                .withMessage("/properties/more/items refers to itself by way of circle");
    }
}
