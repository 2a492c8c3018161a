package dk.revus.portal.screening;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * One field of a response, as the page shows it to whoever answers.
 *
 * @param path as the service names it
 * @param name what kind of field it is; {@code screening.field.<name>} says what it is called
 * @param of what it belongs to besides its wish, such as a principle; empty when it does not
 * @param kind how it is written
 * @param open whether it may be changed now; every other one is locked
 */
record Row(String path, String name, String of, Kind kind, String value, boolean open) {

    enum Kind {
        LINE,
        AREA,
        DAY,
        DEGREE
    }

    public String id() {
        return Rows.id(path);
    }

    /** The day it names; only for {@link Kind#DAY}, and null where it names none. */
    public @Nullable LocalDate day() {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    Row saying(String typed) {
        return new Row(path, name, of, kind, typed, open);
    }
}
