package dk.revus.kit.web;

import dk.revus.kit.calendar.model.OurTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * A moment is said as RFC 3339 has it, with Z or its distance from UTC: {@code
 * 2017-08-06T21:59:59Z}. Without one, or as a bare number, it could be several.
 */
final class ExactMoment extends StdScalarDeserializer<Instant> {

    static final String SENTENCE = "Write the moment with its zone, such as 2017-08-06T21:59:59Z.";

    static final String OUTSIDE_OUR_TIME = "Write a moment from the years 1900 to 2999.";

    private static final Pattern FORM =
            Pattern.compile(
                    "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
                            + "(Z|[+-][0-9]{2}:[0-9]{2})");

    ExactMoment() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(getValueType(context), parser);
        }
        var text = parser.getString();
        var moment = read(text);
        if (moment.isPresent() && OurTime.holds(moment.get())) {
            return moment.get();
        }
        return (Instant) context.handleWeirdStringValue(Instant.class, text, objectionTo(text));
    }

    /** Why the text cannot be used. */
    static String objectionTo(String text) {
        return read(text).isPresent() ? OUTSIDE_OUR_TIME : SENTENCE;
    }

    private static Optional<Instant> read(String text) {
        try {
            return FORM.matcher(text).matches()
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 25 o'clock
        }
    }
}
