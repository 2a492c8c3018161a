package dk.revus.notification.message.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which call a message is about: the call itself, a question about it, or an answer to it. Ids say
 * so themselves. What becomes of a wish later is not about the call any more.
 */
public final class AboutACall {

    private static final Pattern CALL = Pattern.compile("IK-\\d{4}-\\d{2,}");
    private static final Pattern QUESTION = Pattern.compile("SP-(\\d{4}-\\d{2,})-\\d+");
    private static final Pattern RESPONSE = Pattern.compile("SV-\\d{3}-(\\d{4})(?:\\.(\\d{1,3}))?");

    private AboutACall() {}

    /** The id of the call; empty when it is about something else. */
    public static Optional<String> of(Note note) {
        var id = note.subjectId();
        return CALL.matcher(id).matches() ? Optional.of(id) : question(id).or(() -> response(id));
    }

    /** The call that a question of this id is about. */
    static Optional<String> question(String id) {
        var parts = QUESTION.matcher(id);
        return parts.matches() ? Optional.of("IK-" + parts.group(1)) : Optional.empty();
    }

    /**
     * The call that a response of this id answers. The first of a year needs no number in the ids
     * of its answers.
     */
    static Optional<String> response(String id) {
        var parts = RESPONSE.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int number = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        return Optional.of(String.format(Locale.ROOT, "IK-%s-%02d", parts.group(1), number));
    }
}
