package dk.revus.kit.web;

import dk.revus.kit.text.model.PlainText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Text as people write it, from whatever script. Half a character (a surrogate without its partner)
 * is none: no store can keep it, and the journal's hash would not hold. Control characters are kept
 * by nobody ({@link PlainText}): every text of every request comes by here.
 */
final class WholeText extends StdScalarDeserializer<String> {

    static final String SENTENCE =
            "A character in this text is cut in half: write the whole text again.";

    WholeText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text == null) {
            return text;
        }
        return isWhole(text)
                ? PlainText.of(text)
                : (String) context.handleWeirdStringValue(String.class, text, "half a character");
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> point <= 0xFFFF && isSurrogate(point));
    }

    private static boolean isSurrogate(int point) {
        return Character.isSurrogate((char) point);
    }
}
