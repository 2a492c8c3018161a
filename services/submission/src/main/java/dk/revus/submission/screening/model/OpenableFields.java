package dk.revus.submission.screening.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields of a response that a clarification can open, by the paths that the response itself
 * uses: {@code coverText}, {@code wishes[ØN-165-2017-01].problem}. A path opens what lies below it.
 * Which wishes there are, and their ranks, stays as it was sent.
 */
final class OpenableFields {

    private static final Set<String> OF_THE_RESPONSE =
            Set.of("coverText", "contact", "localDecision", "reservation", "attachmentIds");
    private static final Set<String> OF_A_WISH =
            Set.of(
                    "title",
                    "problem",
                    "wantedEffort",
                    "themeBase",
                    "principleAnswers",
                    "continuity",
                    "affected",
                    "partners",
                    "horizon");
    private static final Pattern WISH = Pattern.compile("wishes\\[([^\\]]+)]\\.(\\w+)");
    private static final Pattern PRINCIPLE =
            Pattern.compile(
                    "(wishes\\[[^\\]]+]\\.principleAnswers)\\[[^\\]]+](?:\\.(?:degree|text))?");

    private OpenableFields() {}

    static boolean canBeOpened(String field, ScreeningFile file) {
        var principle = PRINCIPLE.matcher(field);
        var wish = WISH.matcher(principle.matches() ? principle.group(1) : field);
        return wish.matches()
                ? OF_A_WISH.contains(wish.group(2))
                        && WishInForce.objection(wish.group(1), file).isEmpty()
                : OF_THE_RESPONSE.contains(field);
    }
}
