package dk.revus.portal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a step that would be this reader's to take, and how they get on.
 *
 * @param steps that wait for it
 * @param way what is to be done first
 * @param href where that is done; null where there is no one place
 */
public record Obstacle(List<String> steps, String why, String way, @Nullable String href) {

    /** Where each obstacle is cleared away; {@code ~} stands for the thing's own page. */
    private static final Map<String, String> PLACES =
            Map.of(
                    "nothing-to-decide", "/themes",
                    "no-theme-yet", "/themes",
                    "no-basis", "/wishes",
                    "no-project", "/projects",
                    "open-projects", "/projects",
                    "theme-not-prioritised", "/meetings",
                    "processing-unfinished", "/screenings",
                    "call-incomplete", "~/edit",
                    "nobody-invited", "~/edit",
                    "deadline-in-the-past", "~/edit");

    public Obstacle {
        steps = List.copyOf(steps);
    }

    /**
     * Only a code with a way on, {@code way.<code>}, is an obstacle: what is another's to do, or is
     * done already, is not.
     *
     * @param kind of thing; {@code command.<kind>.<verb>} or {@code <kind>.<verb>} says what a verb
     *     is called
     * @param blocked code of the reason by verb
     * @param page of the thing
     */
    static List<Obstacle> of(
            String kind, Map<String, String> blocked, String page, Formats formats) {
        var waiting = new LinkedHashMap<String, List<String>>();
        blocked.forEach(
                (verb, code) -> {
                    var step = step(kind, verb, formats);
                    if (!step.isEmpty() && !way(code, formats).isEmpty()) {
                        waiting.computeIfAbsent(code, _ -> new ArrayList<>()).add(step);
                    }
                });
        return waiting.entrySet().stream()
                .map(
                        one ->
                                new Obstacle(
                                        one.getValue(),
                                        why(kind, one.getKey(), formats),
                                        way(one.getKey(), formats),
                                        place(one.getKey(), page)))
                .toList();
    }

    /** Whether this is the reason; those are told of where they can be cleared away. */
    static boolean isOne(String code, Formats formats) {
        return !way(code, formats).isEmpty();
    }

    private static String step(String kind, String verb, Formats formats) {
        return formats.text("command." + kind + "." + verb, formats.text(kind + "." + verb, ""));
    }

    private static String way(String code, Formats formats) {
        return formats.text("way." + code, "");
    }

    private static String why(String kind, String code, Formats formats) {
        return formats.text("why." + kind + "." + code, formats.text("problem." + code, code));
    }

    private static @Nullable String place(String code, String page) {
        var place = PLACES.get(code);
        return place == null ? null : place.replace("~", page);
    }
}
