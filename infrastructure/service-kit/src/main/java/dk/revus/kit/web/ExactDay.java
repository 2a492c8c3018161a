package dk.revus.kit.web;

import dk.revus.kit.calendar.model.OurTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * A day is said as {@code 2017-08-06}, or not at all. A moment is none: which day it belongs to
 * depends on the clock one looks at, and taken for UTC it becomes the day before.
 */
final class ExactDay extends StdScalarDeserializer<LocalDate> {

    static final String SENTENCE = "Write the day as year-month-day, such as 2017-08-06.";

    static final String OUTSIDE_OUR_TIME = "Write a day from the years 1900 to 2999.";

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    ExactDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
        }
        var text = parser.getString();
        var day = read(text);
        if (day.isPresent() && OurTime.holds(day.get())) {
            return day.get();
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, objectionTo(text));
    }

    /** Why the text cannot be used. */
    static String objectionTo(String text) {
        return read(text).isPresent() ? OUTSIDE_OUR_TIME : SENTENCE;
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return FORM.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // such as the 30th of February
        }
    }
}
