package dk.revus.notification.occasion.model;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.Call.Amendment;
import dk.revus.notification.known.model.Call.Change;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.text.model.Field;
import dk.revus.notification.text.model.Text;
import dk.revus.notification.text.model.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What happens to a call after the letter: everybody invited is told, with the old and the new. */
public final class CallChanged {

    private CallChanged() {}

    public static List<Note> amended(Call call, Cause cause) {
        var wording =
                switch (call.state()) {
                    case "CLOSED", "PROCESSED" -> Wording.CALL_AMENDED_CLOSED;
                    default -> Wording.CALL_AMENDED;
                };
        return changed(Kind.CALL_AMENDED, wording, call, cause);
    }

    public static List<Note> reopened(Call call, Cause cause) {
        return changed(Kind.CALL_REOPENED, Wording.CALL_REOPENED, call, cause);
    }

    public static List<Note> cancelled(Call call, Cause cause) {
        var text =
                Wording.CALL_CANCELLED.render(
                        Map.of(
                                Field.CALL_TITLE, call.title(),
                                Field.CALL_ID, call.callId(),
                                Field.CALL_REASON, Objects.requireNonNullElse(call.reason(), "–")));
        return toEach(Kind.CALL_CANCELLED, text, call, cause);
    }

    private static List<Note> changed(Kind kind, Wording wording, Call call, Cause cause) {
        return call.lastAmendment()
                .map(amendment -> wording.render(fields(call, amendment)))
                .map(text -> toEach(kind, text, call, cause))
                .orElse(List.of());
    }

    private static Map<Field, String> fields(Call call, Amendment amendment) {
        return Map.of(
                Field.CALL_TITLE, call.title(),
                Field.CALL_ID, call.callId(),
                Field.CALL_LAST_DAY, Danish.deadline(call.lastDay()),
                Field.CALL_REASON, amendment.reason(),
                Field.CALL_CHANGES, told(amendment.changes()));
    }

    private static String told(List<Change> changes) {
        return changes.stream().map(CallChanged::told).collect(Collectors.joining("\n\n"));
    }

    private static String told(Change change) {
        return switch (change.field()) {
            case "lastDay" -> days("Frist for svar", change);
            case "meetingDate" -> days("Mødet, hvor svarene drøftes", change);
            case "title" -> both("Indkaldelsens titel", change.before(), change.after());
            case "maxWishes" -> both("Ønsker pr. kommune, højst", change.before(), change.after());
            case "summary" -> "Brevets tekst er ændret. Den nye tekst:\n" + change.after();
            case "attachmentIds" -> "Bilagene er ændret. Se dem på indkaldelsens side.";
            case "contact.mailbox" ->
                    both(
                            "Postkasse til spørgsmål",
                            orDash(change.before()),
                            orDash(change.after()));
            case "contact.address" ->
                    change.after().isEmpty()
                            ? "Postadressen gælder ikke længere."
                            : "Postadressen er ændret. Den nye adresse:\n" + change.after();
            default -> "Andet er ændret. Se det på indkaldelsens side.";
        };
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static String days(String what, Change change) {
        return both(
                what,
                Danish.day(LocalDate.parse(change.before())),
                Danish.day(LocalDate.parse(change.after())));
    }

    /** What a thing was and is, one below the other; a text of several lines keeps its place. */
    static String both(String what, String before, String after) {
        return what
                + "\n"
                + Indented.text("  før: ", before)
                + "\n"
                + Indented.text("  nu:  ", after);
    }

    private static List<Note> toEach(Kind kind, Text text, Call call, Cause cause) {
        return call.invited().stream()
                .map(
                        organisation ->
                                new Note(
                                        kind,
                                        organisation,
                                        cause.eventId(),
                                        cause.eventId(),
                                        call.callId(),
                                        call.cycleId(),
                                        cause.at(),
                                        text.subject(),
                                        text.body()))
                .toList();
    }
}
