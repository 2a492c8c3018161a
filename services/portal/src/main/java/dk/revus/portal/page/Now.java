package dk.revus.portal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader may do with a thing now, and why not the rest.
 *
 * @param can with a link to where it is done
 * @param cannot by the sentence that says why, what it holds for
 */
public record Now(List<Option> can, Map<String, List<String>> cannot) {

    /** Something to do, and where. */
    public record Option(String text, String href) {}

    /**
     * @param kind of thing; {@code command.<kind>.<verb>} says what a verb is called, and a verb
     *     without a name is not told of
     * @param allowed verbs
     * @param blocked code of the reason by verb
     * @param places where each verb is done, by verb
     */
    public static Now of(
            String kind,
            List<String> allowed,
            Map<String, String> blocked,
            Map<String, String> places,
            Formats formats) {
        var can = new ArrayList<Option>();
        for (var place : places.entrySet()) {
            if (allowed.contains(place.getKey())) {
                can.add(new Option(name(kind, place.getKey(), formats), place.getValue()));
            }
        }
        var cannot = new LinkedHashMap<String, List<String>>();
        blocked.forEach(
                (verb, code) -> {
                    var name = name(kind, verb, formats);
                    if (!name.isEmpty()) {
                        cannot.computeIfAbsent(why(code, formats), _ -> new ArrayList<>())
                                .add(name);
                    }
                });
        return new Now(can, cannot);
    }

    private static String name(String kind, String verb, Formats formats) {
        return formats.text("command." + kind + "." + verb, "");
    }

    private static String why(String code, Formats formats) {
        return formats.text("why." + code, formats.text("problem." + code, code));
    }
}
