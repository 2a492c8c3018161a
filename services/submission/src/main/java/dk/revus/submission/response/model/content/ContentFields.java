package dk.revus.submission.response.model.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A content as fields with text, by path, so that two contents can be held side by side. */
final class ContentFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private ContentFields() {}

    static Map<String, String> of(ResponseContent content) {
        var all = new ContentFields();
        all.put("coverText", content.coverText());
        all.put("contact", content.contact());
        content.themeRanks()
                .forEach(r -> all.put("themeRanks[" + r.themeId() + "]", text(r.rank())));
        content.wishes().forEach(wish -> all.add("wishes[" + wish.id() + "]", wish));
        var decision = content.localDecision();
        if (decision != null) {
            all.put("localDecision.body", decision.body());
            all.put("localDecision.date", decision.date().toString());
            all.put("localDecision.item", decision.item());
        }
        var reservation = content.reservation();
        if (reservation != null) {
            all.put("reservation.body", reservation.body());
            all.put("reservation.expectedDate", reservation.expectedDate().toString());
        }
        all.put("attachmentIds", String.join(", ", content.attachmentIds()));
        return all.fields;
    }

    private void add(String path, Wish wish) {
        put(path + ".rank", text(wish.rank()));
        put(path + ".title", wish.title());
        put(path + ".problem", wish.problem());
        put(path + ".wantedEffort", wish.wantedEffort());
        put(path + ".themeBase", words(wish.themeBase()));
        for (var answer : wish.principleAnswers()) {
            var at = path + ".principleAnswers[" + answer.principleId() + "]";
            put(at + ".degree", answer.degree().name());
            put(at + ".text", answer.text());
        }
        put(
                path + ".continuity",
                wish.continuity().stream()
                        .map(l -> l.exampleId() + " " + l.relation() + " " + l.note())
                        .map(String::strip)
                        .collect(Collectors.joining("\n")));
        put(path + ".affected", String.join(", ", wish.affected()));
        put(path + ".partners", wish.partners());
        put(path + ".horizon", wish.horizon());
    }

    private void put(String path, String text) {
        fields.put(path, text);
    }

    private static String text(int number) {
        return Integer.toString(number);
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
