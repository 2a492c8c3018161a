package dk.revus.submission.screening.model;

import dk.revus.submission.response.model.content.AnswerFields;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a response that a clarification can open, by the paths that the response itself
 * uses: {@code coverText}, {@code wishes[ØN-165-2017-01].problem}. A path opens what lies below it.
 * Which wishes there are, and their ranks, stays as it was sent.
 */
final class OpenableFields {

    private static final Set<String> OF_THE_RESPONSE =
            AnswerFields.ANSWER.namesBut("themeRanks", "wishes");
    private static final Set<String> OF_A_WISH = AnswerFields.WISH.namesBut("rank");
    private static final Set<String> OF_A_PRINCIPLE = AnswerFields.PRINCIPLE_ANSWER.namesBut();
    private static final Pattern WISH = Pattern.compile("wishes\\[([^\\]]+)]\\.(\\w+)");
    private static final Pattern PRINCIPLE =
            Pattern.compile("(wishes\\[[^\\]]+]\\.principleAnswers)\\[[^\\]]+](?:\\.(\\w+))?");

    private OpenableFields() {}

    static boolean canBeOpened(String field, ScreeningFile file) {
        var principle = PRINCIPLE.matcher(field);
        boolean ofAPrinciple = principle.matches() && isOne(principle.group(2));
        var wish = WISH.matcher(ofAPrinciple ? principle.group(1) : field);
        return wish.matches()
                ? OF_A_WISH.contains(wish.group(2))
                        && WishInForce.objection(wish.group(1), file).isEmpty()
                : OF_THE_RESPONSE.contains(field);
    }

    /**
     * @param part of an answer to a principle; null for all of it
     */
    private static boolean isOne(@Nullable String part) {
        return part == null || OF_A_PRINCIPLE.contains(part);
    }
}
