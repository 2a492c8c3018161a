package dk.revus.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

/** A figure is the same in a body, in the store and in an event. */
class JsonTest {

    private static final BigDecimal LONG = new BigDecimal("123456789012345.123456");

    record Figure(BigDecimal value) {}

    @Test
    void a_figure_is_told_and_read_to_its_last_digit() {
        var told = "{\"value\":123456789012345.123456,\"other\":40.0}";
        var tree = Json.tree(told.getBytes(StandardCharsets.UTF_8));
        assertThat(Json.MAPPER.treeToValue(tree, Figure.class)).isEqualTo(new Figure(LONG));
        assertThat(Json.MAPPER.writeValueAsString(tree)).isEqualTo(told);
    }

    @Test
    void a_figure_is_kept_to_its_last_digit() {
        assertThat(Json.toDocument(new Figure(LONG)).get("value")).isEqualTo(LONG);
        var stored = new org.bson.Document("value", new Decimal128(LONG));
        assertThat(Json.read(stored, Figure.class)).isEqualTo(new Figure(LONG));
        assertThat(Json.read(new org.bson.Document("value", 40.5), Figure.class))
                .as("as it was kept before")
                .isEqualTo(new Figure(new BigDecimal("40.5")));
    }
}
