package dk.revus.submission.screening.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields of a response that a clarification can open, by the names that the pages and the
 * response itself use: {@code coverText}, {@code wishes[ØN-165-2017-01].problem}.
 */
final class ContentFields {

    private static final Set<String> OF_THE_RESPONSE = Set.of("coverText", "contact");
    private static final Set<String> OF_A_WISH =
            Set.of(
                    "title",
                    "problem",
                    "wantedEffort",
                    "themeBase",
                    "principleAnswers",
                    "continuity");
    private static final Pattern WISH = Pattern.compile("wishes\\[([^\\]]+)]\\.(\\w+)");

    private ContentFields() {}

    /** Only what is there, and only of wishes that count. Which wishes, and how many, stays. */
    static boolean canBeOpened(String field, ScreeningFile file) {
        var wish = WISH.matcher(field);
        return wish.matches()
                ? OF_A_WISH.contains(wish.group(2))
                        && WishInForce.objection(wish.group(1), file).isEmpty()
                : OF_THE_RESPONSE.contains(field);
    }
}
