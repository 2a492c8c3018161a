package dk.revus.notification.occasion.model;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.Screening;
import dk.revus.notification.known.model.Screening.Clarification;
import dk.revus.notification.known.model.Screening.Editorial;
import dk.revus.notification.known.model.Screening.Reverted;
import dk.revus.notification.known.model.Screening.ScreenedWish;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.text.model.Field;
import dk.revus.notification.text.model.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a screening asks of a municipality, tells it, and hears from it.
 *
 * @param municipality what it is called
 */
public record ScreeningNotice(Screening screening, String municipality, Cause cause) {

    private static final String SECRETARIAT = "KKR";

    /** Empty for what nobody is written to about. */
    public Optional<Note> of(String eventType) {
        var us = screening.organisation();
        return switch (eventType) {
            case "screening.clarification-requested" ->
                    note(Kind.CLARIFICATION, Wording.CLARIFICATION_REQUESTED, us);
            case "screening.clarification-extended" ->
                    note(Kind.CLARIFICATION, Wording.CLARIFICATION_EXTENDED, us);
            case "screening.clarification-corrected" ->
                    note(Kind.CLARIFICATION, Wording.CLARIFICATION_CORRECTED, us);
            case "screening.clarification-withdrawn" ->
                    note(Kind.CLARIFICATION, Wording.CLARIFICATION_WITHDRAWN, us);
            case "screening.clarification-lapsed" ->
                    note(Kind.CLARIFICATION, Wording.CLARIFICATION_LAPSED, us);
            case "screening.clarified" -> note(Kind.CLARIFIED, Wording.CLARIFIED, SECRETARIAT);
            case "screening.assessment-reverted" -> note(Kind.CORRECTION, Wording.CORRECTION, us);
            case "screening.editorial-written" -> note(Kind.EDITORIAL, Wording.EDITORIAL, us);
            default -> Optional.empty();
        };
    }

    private Optional<Note> note(Kind kind, Wording wording, String organisation) {
        var text = wording.render(fields());
        return Optional.of(
                new Note(
                        kind,
                        organisation,
                        cause.eventId(),
                        cause.eventId(),
                        screening.responseId(),
                        screening.cycleId(),
                        cause.at(),
                        text.subject(),
                        text.body()));
    }

    private Map<Field, String> fields() {
        var fields = new EnumMap<Field, String>(Field.class);
        fields.put(Field.RESPONSE_ID, screening.responseId());
        fields.put(Field.ORGANISATION_NAME, municipality);
        fields.put(Field.CLARIFICATION_CHANGES, ClarificationChanges.told(screening));
        fields.put(Field.CLARIFICATION_REASON, orDash(screening.reason()));
        fields.putAll(asked(screening));
        screening.wish().ifPresent(wish -> fields.putAll(about(wish)));
        var reverted = screening.reverted();
        if (reverted != null) {
            fields.put(Field.SCREENING_RESULT, inWords(reverted));
            fields.put(Field.SCREENING_BECAUSE, reverted.because());
        }
        return fields;
    }

    /** What is asked, by when, and what has been answered. */
    public static Map<Field, String> asked(Screening screening) {
        var asked = screening.clarification();
        return asked == null
                ? Map.of()
                : Map.of(
                        Field.CLARIFICATION_QUESTIONS, numbered(asked.questions()),
                        Field.CLARIFICATION_ANSWERS, answered(asked),
                        Field.CLARIFICATION_FIELDS, OpenFields.listed(screening),
                        Field.CLARIFICATION_LAST_DAY, Danish.day(asked.lastDay()));
    }

    private static Map<Field, String> about(ScreenedWish wish) {
        var editorial = Objects.requireNonNullElse(wish.editorial(), new Editorial("–", "–"));
        return Map.of(
                Field.WISH_TITLE, wish.title(),
                Field.WISH_ID, wish.wishId(),
                Field.EDITORIAL_TITLE, editorial.title(),
                Field.EDITORIAL_TEXT, editorial.text());
    }

    private static String numbered(List<String> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> numbered(i, questions.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String numbered(int at, String question) {
        return Indented.text((at + 1) + ". ", question);
    }

    private static String answered(Clarification asked) {
        return IntStream.range(0, Math.min(asked.questions().size(), asked.answers().size()))
                .mapToObj(
                        i -> numbered(i, asked.questions().get(i)) + "\n" + asked.answers().get(i))
                .collect(Collectors.joining("\n\n"));
    }

    private static String inWords(Reverted reverted) {
        return switch (reverted.result()) {
            case "MEETS_PRINCIPLES" -> "lever op til principperne";
            case "PARTLY" -> "lever delvist op til principperne";
            case "DOES_NOT_MEET" -> "lever ikke op til principperne";
            case "OUT_OF_SCOPE" -> "uden for ReVUS";
            default -> reverted.result();
        };
    }

    private static String orDash(@Nullable String text) {
        return Objects.requireNonNullElse(text, "–");
    }
}
