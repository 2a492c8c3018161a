package dk.revus.portal.screening;

import dk.revus.portal.api.model.Screening;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields that the secretariat can open for a municipality, as the page offers them.
 *
 * @param wishId the wish they belong to; empty for the response itself
 * @param of the wish's title; empty for the response itself
 */
record Openable(String wishId, String of, List<Field> fields) {

    private static final List<String> OF_THE_RESPONSE =
            List.of("coverText", "contact", "localDecision", "reservation", "attachmentIds");
    private static final List<String> OF_A_WISH =
            List.of(
                    "title",
                    "problem",
                    "wantedEffort",
                    "themeBase",
                    "principleAnswers",
                    "continuity",
                    "affected",
                    "partners",
                    "horizon");

    /**
     * @param path as the service names it
     * @param name what kind of field it is
     */
    record Field(String path, String name) {

        /** Fit for an id on a page. */
        public String id() {
            return Rows.id(path);
        }
    }

    static List<Openable> of(Screening screening) {
        var all = new ArrayList<Openable>();
        all.add(new Openable("", "", fields(OF_THE_RESPONSE, "")));
        screening.wishes().stream()
                .filter(wish -> !wish.withdrawn())
                .forEach(
                        wish ->
                                all.add(
                                        new Openable(
                                                wish.wishId(),
                                                wish.title(),
                                                fields(
                                                        OF_A_WISH,
                                                        "wishes[" + wish.wishId() + "]."))));
        return all;
    }

    private static List<Field> fields(List<String> names, String prefix) {
        return Stream.of(names)
                .flatMap(List::stream)
                .map(name -> new Field(prefix + name, name))
                .toList();
    }
}
