package dk.revus.notification.occasion.model;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.WaitsFor;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.text.model.Field;
import dk.revus.notification.text.model.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step on a response's way that somebody else must hear of: whose word it waits for, what the
 * secretariat is asked or has said, what was taken back. Each event tells one of them once.
 */
public final class ResponseNotice {

    private static final String SECRETARIAT = "KKR";
    private static final String NOT_SAID = "–";

    private ResponseNotice() {}

    /**
     * @param type of the event, without prefix and version
     * @param municipality what the municipality is called
     * @return empty when nobody waits to be told
     */
    public static Optional<Note> of(
            String type, ResponseStep step, String municipality, Cause cause) {
        var notice = new Draft(step, fields(step, municipality), cause);
        var own = step.organisation();
        return Optional.ofNullable(
                switch (type) {
                    case "response.sign-off-requested" ->
                            notice.to(own, Kind.SIGN_OFF, Wording.SIGN_OFF_REQUESTED);
                    case "response.sign-off-declined" ->
                            notice.to(own, Kind.SIGN_OFF_DECLINED, Wording.SIGN_OFF_DECLINED);
                    case "response.late-requested" ->
                            notice.to(SECRETARIAT, Kind.LATE_REQUEST, Wording.LATE_REQUESTED);
                    case "response.late-granted" -> notice.to(own, Kind.LATE_ANSWER, granted(step));
                    case "response.late-refused" ->
                            notice.to(own, Kind.LATE_ANSWER, Wording.LATE_REFUSED);
                    case "response.registered-on-behalf" ->
                            notice.to(own, Kind.ON_BEHALF, Wording.REGISTERED_ON_BEHALF);
                    case "response.confirmed-on-behalf" ->
                            notice.to(SECRETARIAT, Kind.CONFIRMED, Wording.CONFIRMED_ON_BEHALF);
                    case "response.reservation-resolved" ->
                            notice.to(SECRETARIAT, Kind.RESERVATION, resolution(step));
                    case "response.wish-withdrawn" ->
                            notice.to(SECRETARIAT, Kind.WITHDRAWAL, Wording.WISH_WITHDRAWN);
                    case "response.withdrawn" ->
                            notice.to(SECRETARIAT, Kind.WITHDRAWAL, Wording.RESPONSE_WITHDRAWN);
                    default -> null;
                });
    }

    private static Wording granted(ResponseStep step) {
        return step.lateUntilBefore() == null ? Wording.LATE_GRANTED : Wording.LATE_CORRECTED;
    }

    private static Wording resolution(ResponseStep step) {
        var outcome =
                step.reservationResolved() == null ? "" : step.reservationResolved().outcome();
        return switch (outcome) {
            case "CHANGED" -> Wording.RESERVATION_CHANGED;
            case "FAILED" -> Wording.RESERVATION_FAILED;
            default -> Wording.RESERVATION_LIFTED;
        };
    }

    private static Map<Field, String> fields(ResponseStep step, String municipality) {
        var fields = new HashMap<Field, String>();
        fields.put(Field.RESPONSE_ID, step.responseId());
        fields.put(Field.RESPONSE_MUNICIPALITY, municipality);
        fields.put(Field.RESPONSE_REASON, orNotSaid(step.reason()));
        fields.put(Field.RESPONSE_WAITS_FOR, WaitsFor.inWords(step.waitsFor()));
        var until = step.lateUntil();
        fields.put(Field.RESPONSE_LATE_UNTIL, until == null ? NOT_SAID : Danish.day(until));
        var before = step.lateUntilBefore();
        fields.put(
                Field.RESPONSE_LATE_UNTIL_BEFORE, before == null ? NOT_SAID : Danish.day(before));
        var received = step.onBehalf();
        fields.put(
                Field.RESPONSE_RECEIVED_ON,
                received == null ? NOT_SAID : Danish.shortDay(received.receivedOn()));
        var resolved = step.reservationResolved();
        fields.put(
                Field.RESPONSE_DECIDED,
                resolved == null
                        ? NOT_SAID
                        : resolved.body() + ", " + Danish.shortDay(resolved.date()));
        fields.put(Field.RESPONSE_WISH_WITHDRAWN, latestWithdrawn(step));
        return fields;
    }

    /** The event tells all that were taken back; the last one is what this event is about. */
    private static String latestWithdrawn(ResponseStep step) {
        var all = step.withdrawnWishes();
        return all == null || all.isEmpty()
                ? NOT_SAID
                : all.getLast().title() + " (" + all.getLast().wishId() + ")";
    }

    private static String orNotSaid(@Nullable String text) {
        return text == null || text.isBlank() ? NOT_SAID : text;
    }

    /** All of a note but its recipient and its words. */
    private record Draft(ResponseStep step, Map<Field, String> fields, Cause cause) {

        Note to(String organisation, Kind kind, Wording wording) {
            var text = wording.render(fields);
            return new Note(
                    kind,
                    organisation,
                    cause.eventId(),
                    cause.eventId(),
                    step.responseId(),
                    step.cycleId(),
                    cause.at(),
                    text.subject(),
                    text.body());
        }
    }
}
