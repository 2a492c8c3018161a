package dk.revus.kit.web;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * A number with all its digits, whole or not: 250 and 250.5 are of one kind. How many digits there
 * may be is said where it is kept.
 */
final class ExactNumber extends StdScalarDeserializer<BigDecimal> {

    ExactNumber() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        var token = parser.currentToken();
        return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT
                ? parser.getDecimalValue()
                : (BigDecimal) context.handleUnexpectedToken(getValueType(context), parser);
    }
}
