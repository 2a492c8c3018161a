package dk.revus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Each way to break a reader, done once on purpose. */
class BreaksTest {

    private static final String RELEASED =
            """
            {"type":"object",
             "properties":{
               "id":{"type":"string","minLength":1},
               "state":{"type":"string","enum":["OPEN","CLOSED"]},
               "amount":{"type":["integer","null"]},
               "parts":{"type":"array","items":{"type":"object",
                 "properties":{"name":{"type":"string"}},"required":["name"]}}},
             "required":["id","state"]}""";

    private static ListAssert<String> assertChange(String from, String to) {
        assertThat(RELEASED).contains(from);
        return assertThat(
                Breaks.between(
                        ContractFiles.JSON.readTree(RELEASED),
                        ContractFiles.JSON.readTree(RELEASED.replace(from, to))));
    }

    @Test
    void no_change_breaks_nothing() {
        assertChange("OPEN", "OPEN").isEmpty();
    }

    @Test
    void a_new_optional_field_breaks_nothing() {
        assertChange("\"id\":{", "\"note\":{\"type\":\"string\"},\"id\":{").isEmpty();
    }

    @Test
    void a_new_value_breaks_nothing() {
        assertChange("\"CLOSED\"", "\"CLOSED\",\"CANCELLED\"").isEmpty();
    }

    @Test
    void a_removed_field() {
        assertChange("\"amount\":{\"type\":[\"integer\",\"null\"]},", "")
                .containsExactly("#/properties/amount is gone");
    }

    @Test
    void a_renamed_field() {
        assertChange("\"amount\"", "\"amountDkk\"").containsExactly("#/properties/amount is gone");
    }

    @Test
    void a_removed_field_deep_inside() {
        assertChange("\"name\":{\"type\":\"string\"}", "")
                .containsExactly("#/properties/parts/items/properties/name is gone");
    }

    @Test
    void a_new_required_field() {
        assertChange("[\"id\",\"state\"]", "[\"id\",\"state\",\"amount\"]")
                .containsExactly("# requires [amount] now");
    }

    @Test
    void a_field_that_is_no_longer_sure_to_be_there() {
        assertChange("[\"id\",\"state\"]", "[\"id\"]")
                .containsExactly("# no longer promises [state]");
    }

    @Test
    void another_type() {
        assertChange("{\"type\":\"string\",\"minLength\"", "{\"type\":\"integer\",\"minLength\"")
                .containsExactly("#/properties/id was [string] and is [integer]");
    }

    @Test
    void null_where_there_was_none_and_none_where_there_was() {
        assertChange("[\"integer\",\"null\"]", "\"integer\"")
                .containsExactly("#/properties/amount was [integer, null] and is [integer]");
        assertChange("{\"type\":\"string\"}", "{\"type\":[\"string\",\"null\"]}")
                .containsExactly(
                        "#/properties/parts/items/properties/name was [string] and is [null, string]");
    }

    @Test
    void a_lost_value() {
        assertChange("[\"OPEN\",\"CLOSED\"]", "[\"OPEN\"]")
                .containsExactly("#/properties/state lost the values [CLOSED]");
    }

    @Test
    void values_where_any_was_allowed() {
        assertChange(
                        "{\"type\":\"string\",\"minLength\":1}",
                        "{\"type\":\"string\",\"minLength\":1,\"enum\":[\"A\"]}")
                .containsExactly("#/properties/id is limited to certain values now");
    }

    @Test
    void another_limit() {
        assertChange("\"minLength\":1", "\"minLength\":8")
                .containsExactly("#/properties/id has another minLength");
    }

    @Test
    void a_rule_of_a_kind_that_there_was_not() {
        assertChange("\"minLength\":1", "\"minLength\":1,\"not\":{\"const\":\"0\"}")
                .containsExactly("#/properties/id has another not");
    }

    @Test
    void elements_of_which_nothing_was_said() {
        assertChange("\"amount\":{", "\"amount\":{\"items\":{\"type\":\"string\"},")
                .containsExactly("#/properties/amount says now what it holds");
    }

    @Test
    void a_closed_door_for_what_is_added_later() {
        assertChange("[\"name\"]}", "[\"name\"],\"additionalProperties\":false}")
                .containsExactly("#/properties/parts/items has another additionalProperties");
    }

    @Test
    void other_words_break_nothing() {
        assertChange("\"minLength\":1", "\"minLength\":1,\"description\":\"Its number.\"")
                .isEmpty();
    }
}
