package dk.revus.submission.response.model.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A content as fields with text, by path, so that two contents can be held side by side. */
final class ContentFields {

    /**
     * @param later as {@link Later} says
     */
    record Said(String path, String text, boolean later) {}

    private final List<Said> fields = new ArrayList<>();

    private ContentFields() {}

    private static List<Said> all(ResponseContent content) {
        var all = new ContentFields();
        all.add("", AnswerFields.ANSWER, content);
        return all.fields;
    }

    static Map<String, String> of(ResponseContent content) {
        var texts = new LinkedHashMap<String, String>();
        all(content).forEach(said -> texts.put(said.path(), said.text()));
        return texts;
    }

    /** What was asked for later, where it says something. */
    static List<Said> later(ResponseContent content) {
        return all(content).stream()
                .filter(said -> said.later() && !said.text().isEmpty())
                .toList();
    }

    private <T extends Record> void add(String at, Fields<T> fields, T record) {
        for (var field : fields) {
            var path = at + field.name();
            switch (field.read(record)) {
                case List<?> links when field.holds() == ContinuityLink.class ->
                        put(path, lines(links), field.later());
                case List<?> parts when field.kind() == Field.Kind.PARTS -> parts(path, parts);
                case ThemeBase base -> put(path, words(base), field.later());
                case LocalDecision decision -> add(path + ".", AnswerFields.DECISION, decision);
                case Reservation reserved -> add(path + ".", AnswerFields.RESERVATION, reserved);
                case null -> {
                    // there is no such part
                }
                default -> put(path, field.text(record), field.later());
            }
        }
    }

    /** Each goes by its id, wherever it stands. */
    private void parts(String path, List<?> parts) {
        for (var part : parts) {
            switch (part) {
                case Wish wish -> add(path + "[" + wish.id() + "].", AnswerFields.WISH, wish);
                case PrincipleAnswer answer ->
                        add(
                                path + "[" + answer.principleId() + "].",
                                AnswerFields.PRINCIPLE_ANSWER,
                                answer);
                case ThemeRank(var theme, var rank) ->
                        put(path + "[" + theme + "]", Integer.toString(rank), false);
                default -> throw new IllegalArgumentException("It has no id: " + part);
            }
        }
    }

    /** Links have no ids: together they are one text. */
    private static String lines(List<?> links) {
        return links.stream()
                .map(ContinuityLink.class::cast)
                .map(ContentFields::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(ContinuityLink link) {
        return AnswerFields.LINK.stream()
                .map(field -> field.text(link))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private void put(String path, String text, boolean later) {
        fields.add(new Said(path, text, later));
    }

    private static String words(ThemeBase base) {
        return Stream.concat(Stream.of(base.kind().name()), base.themeIds().stream())
                .collect(Collectors.joining(" "));
    }

    /** The title of the wish that a path is about, from the first content that has it. */
    static @Nullable String labelOf(String path, ResponseContent... contents) {
        return List.of(contents).stream()
                .flatMap(content -> content.wishes().stream())
                .filter(wish -> path.startsWith("wishes[" + wish.id() + "]"))
                .map(Wish::title)
                .findFirst()
                .orElse(null);
    }
}
