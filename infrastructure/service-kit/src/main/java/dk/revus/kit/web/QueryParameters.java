package dk.revus.kit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody asks a list for. */
public final class QueryParameters {

    private QueryParameters() {}

    /**
     * A name that nothing has, such as a misspelt state, would be answered with nothing for ever.
     *
     * @param parameter that carries the name
     * @param known the names there are
     * @return the name as it was asked for
     */
    public static @Nullable String oneOf(
            List<String> known, String parameter, @Nullable String asked) {
        if (asked != null && !known.contains(asked)) {
            throw FieldErrors.refuse(parameter, "Write one of " + String.join(", ", known) + ".");
        }
        return asked;
    }
}
