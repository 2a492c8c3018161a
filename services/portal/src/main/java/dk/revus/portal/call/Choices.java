package dk.revus.portal.call;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Things to tick, with what they are called, in their own order. */
final class Choices {

    private Choices() {}

    static <T> Map<String, String> of(
            Collection<T> things, Function<T, String> id, Function<T, String> name) {
        var choices = new LinkedHashMap<String, String>();
        things.forEach(thing -> choices.put(id.apply(thing), name.apply(thing)));
        return choices;
    }
}
