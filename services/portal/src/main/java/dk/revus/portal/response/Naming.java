package dk.revus.portal.response;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Principle;
import dk.revus.portal.api.model.ThemeName;
import dk.revus.portal.page.CalledThen;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.Said;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the things that an answer refers to are called. What is not known any more shows its id.
 *
 * @param examples titles by id
 * @param fileNames asks for names by id; only when there are any to show
 */
record Naming(
        Call call,
        AnswerForm form,
        Map<String, String> examples,
        CalledThen organisations,
        Supplier<Loaded<Map<String, String>>> fileNames,
        Formats formats) {

    /** With the names of organisations as they were when something was sent. */
    Naming calling(Map<String, String> then) {
        return new Naming(
                call, form, examples, organisations.today().calling(then), fileNames, formats);
    }

    public String theme(String id) {
        return named(id, call.themes(), ThemeName::themeId, ThemeName::title);
    }

    public String principle(String id) {
        return named(id, call.principles(), Principle::principleId, Principle::title);
    }

    private static <T> String named(
            String id, List<T> all, Function<T, String> idOf, Function<T, String> nameOf) {
        return all.stream()
                .filter(one -> idOf.apply(one).equals(id))
                .findFirst()
                .map(nameOf)
                .orElse(id);
    }

    public String example(String id) {
        return examples.getOrDefault(id, id);
    }

    public String degree(String code) {
        return formats.label("answer.wishes.principleAnswers.degree", code);
    }

    /** What was said in a field, in words: one thing, or each of several. */
    List<Said> things(AnswerForm.Field field, List<String> said) {
        return switch (field.kind()) {
            case "MUNICIPALITIES" -> plain(municipalities(said));
            case "FILES" -> plain(files(said));
            case "CHOICE", "CHOICES" ->
                    plain(said.stream().map(code -> formats.choice(field, code)).toList());
            case "DAY" -> plain(said.stream().map(this::day).toList());
            default -> said.stream().map(Said::written).toList();
        };
    }

    private static List<Said> plain(List<String> texts) {
        return texts.stream().map(Said::plain).toList();
    }

    /** A day as people write it; what is no day stays as it is. */
    String day(String text) {
        try {
            return formats.day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** What a wish builds on; a theme of its own when there are none. */
    List<Said> themes(List<String> ids) {
        return ids.isEmpty()
                ? List.of(Said.plain(formats.text("wish.ownTheme", "")))
                : ids.stream().map(this::theme).map(Said::written).toList();
    }

    List<String> municipalities(Collection<String> codes) {
        return codes.stream().map(organisations::name).sorted(Formats.danishOrder()).toList();
    }

    public String file(String id) {
        var names = fileNames.get();
        var gone = names.isThere() ? formats.text("files.gone", "") + " (" + id + ")" : id;
        return names.or(Map.of()).getOrDefault(id, gone);
    }

    List<String> files(Collection<String> ids) {
        return ids.stream().map(this::file).toList();
    }

    /** "Bygger på: Trafikplan – samme korridorer". */
    Said link(String example, String relation, String note) {
        var how = formats.label("answer.wishes.continuity.relation", relation);
        var what =
                Stream.of(example(example), note)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" – "));
        return new Said(how.isEmpty() ? "" : how + ": ", what, "");
    }
}
