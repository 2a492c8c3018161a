package dk.revus.kit.web;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * A number as JSON writes it. Jackson takes {@code "NaN"} and {@code "Infinity"} for numbers even
 * where no text may stand for one, and reads 1e999 as the latter.
 */
final class FiniteNumber extends StdScalarDeserializer<Double> {

    static final String SENTENCE = "This number is too large.";

    FiniteNumber() {
        super(Double.class);
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) {
        var token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
            return (Double) context.handleUnexpectedToken(getValueType(context), parser);
        }
        double value = parser.getDoubleValue();
        return Double.isFinite(value)
                ? value
                : (Double) context.handleWeirdNumberValue(Double.class, value, "not finite");
    }
}
