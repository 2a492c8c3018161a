package dk.revus.testkit.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/** What things are called outside: by the words of the process, not by those of Java. */
final class Names {

    private static final Pattern TECHNICAL =
            Pattern.compile("(Controller|Views?|StepBodies|Bodies|Body|Input|V\\d+)$");
    private static final Pattern SENT = Pattern.compile(".*(Body|Input)");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private Names() {}

    /**
     * "CallView.ThemeView" is CallTheme; what callers send is an input: "CallBody" is CallInput.
     */
    static String schema(Class<?> type) {
        var name = word(type);
        for (var outer = type.getEnclosingClass(); outer != null; ) {
            var around = word(outer);
            name = name.startsWith(around) ? name : around + name;
            outer = outer.getEnclosingClass();
        }
        return SENT.matcher(type.getSimpleName()).matches() ? name + "Input" : name;
    }

    private static String word(Class<?> type) {
        return TECHNICAL.matcher(type.getSimpleName()).replaceAll("");
    }

    /**
     * What it does to what: "submitCallResponse", "listThemes", "getThemeLineage". The verb is that
     * of the path, or of the method that makes a new thing.
     */
    static String operation(Endpoint endpoint) {
        var path = endpoint.path().replaceFirst("^/api/v1/", "");
        int colon = path.lastIndexOf(':');
        if (colon > 0) {
            var steps = path.substring(0, colon).split("/");
            return camel(path.substring(colon + 1)) + things(List.of(steps), false);
        }
        var verb =
                !"get".equals(endpoint.verb())
                        ? endpoint.method().getName()
                        : endpoint.answersList() ? "list" : "get";
        return verb + things(List.of(path.split("/")), "post".equals(endpoint.verb()));
    }

    /**
     * The last two kinds of things that the path leads through, each as one of its kind, and what
     * is asked for of them.
     *
     * @param isNew one is added to the list that the path ends with
     */
    private static String things(List<String> steps, boolean isNew) {
        var kinds = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (int i = 0; i < steps.size(); i++) {
            var word = VARIABLE.matcher(steps.get(i)).replaceAll("").replaceAll("\\W+", "");
            boolean isLast = i == steps.size() - 1;
            if (isLast ? isNew : steps.get(i + 1).startsWith("{")) {
                kinds.add(singular(steps.get(i)));
            } else if (!word.isEmpty()) {
                rest.add(steps.get(i).replaceAll("\\{\\w+}", "").replace('.', '-'));
            }
        }
        return Stream.concat(
                        kinds.subList(Math.max(0, kinds.size() - 2), kinds.size()).stream(),
                        rest.stream())
                .map(word -> StringUtils.capitalize(camel(word)))
                .collect(Collectors.joining());
    }

    private static String singular(String word) {
        return word.replaceAll("ies$", "y").replaceAll("shes$", "sh").replaceAll("s$", "");
    }

    private static String camel(String words) {
        return StringUtils.uncapitalize(
                Arrays.stream(words.split("-"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .map(StringUtils::capitalize)
                        .collect(Collectors.joining()));
    }
}
