package dk.revus.portal.page;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text in the words of the page and, within it, words that people wrote: whatever the language of
 * the page, theirs are Danish, and the page marks them so.
 *
 * @param before what the page says before them
 * @param written what people wrote; empty for nothing
 * @param after what the page says after them
 */
public record Said(String before, String written, String after) {

    /** Words of people alone. */
    public static Said written(String text) {
        return new Said("", text, "");
    }

    /** Words of the page alone, or a name, which is the same in every language. */
    public static Said plain(String text) {
        return new Said(text, "", "");
    }

    /** One after the other, of one kind. */
    public static Said joined(Collection<Said> all) {
        return new Said(
                joined(all, Said::before), joined(all, Said::written), joined(all, Said::after));
    }

    private static String joined(Collection<Said> all, Function<Said, String> part) {
        return all.stream().map(part).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return before.isEmpty() && written.isEmpty() && after.isEmpty();
    }
}
