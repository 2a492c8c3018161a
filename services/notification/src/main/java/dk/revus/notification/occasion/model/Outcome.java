package dk.revus.notification.occasion.model;

import dk.revus.notification.known.model.Theme;
import dk.revus.notification.known.model.Wish;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.text.model.Field;
import dk.revus.notification.text.model.Text;
import dk.revus.notification.text.model.Wording;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * wish.outcome-recorded: the answer that every wish gets, with its reason; or the one that holds
 * after the first was wrong, and why.
 */
public final class Outcome {

    private Outcome() {}

    /**
     * @param theme the theme it went into, or null when it went into none
     */
    public static Note of(Wish wish, @Nullable Theme theme, Cause cause) {
        var because = wish.correctionReason();
        var wording = because == null ? Wording.OUTCOME : Wording.OUTCOME_CORRECTED;
        var text =
                wording.render(
                        Map.of(
                                Field.WISH_TITLE, wish.title(),
                                Field.WISH_ID, wish.wishId(),
                                Field.WISH_OUTCOME, inWords(wish, theme),
                                Field.WISH_REASON, reason(wish),
                                Field.WISH_BECAUSE, Objects.requireNonNullElse(because, "–")));
        return note(wish, text, cause);
    }

    /** wish.outcome-revoked: the answer holds no more, and another one is to come. */
    public static Note revoked(Wish wish, Cause cause) {
        var text =
                Wording.OUTCOME_REVOKED.render(
                        Map.of(
                                Field.WISH_TITLE, wish.title(),
                                Field.WISH_ID, wish.wishId(),
                                Field.WISH_REASON, reason(wish)));
        return note(wish, text, cause);
    }

    private static String reason(Wish wish) {
        return Objects.requireNonNullElse(wish.reason(), "–");
    }

    private static Note note(Wish wish, Text text, Cause cause) {
        return new Note(
                Kind.OUTCOME,
                wish.organisation(),
                cause.eventId(),
                cause.eventId(),
                wish.wishId(),
                wish.cycleId(),
                cause.at(),
                text.subject(),
                text.body());
    }

    private static String inWords(Wish wish, @Nullable Theme theme) {
        var into = theme == null ? "" : " ”" + theme.title() + "”";
        return switch (Objects.requireNonNullElse(wish.outcome(), "")) {
            case "IN_THEME" -> "indgår i temaet" + into;
            case "MERGED" -> "skrevet sammen med andre i temaet" + into;
            case "NOT_PRIORITISED" -> "ikke prioriteret";
            case "DEFERRED" -> "udskudt til næste strategi";
            case "HANDLED_ELSEWHERE" -> "løses et andet sted";
            case "WITHDRAWN" -> "trukket tilbage af kommunen";
            default -> "behandlet"; // a code of tomorrow is still an answer today
        };
    }
}
