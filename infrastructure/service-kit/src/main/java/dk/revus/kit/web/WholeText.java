package dk.revus.kit.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Text as people write it, from whatever script. Half a character (a surrogate without its partner)
 * is none: no store can keep it, and the journal's hash would not hold.
 */
final class WholeText extends StdScalarDeserializer<String> {

    WholeText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !isWhole(text)) {
            return (String) context.handleWeirdStringValue(String.class, text, "half a character");
        }
        return text;
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> point <= 0xFFFF && isSurrogate(point));
    }

    private static boolean isSurrogate(int point) {
        return Character.isSurrogate((char) point);
    }
}
