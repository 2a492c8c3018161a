package dk.revus.notification.occasion.model;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.Response;
import dk.revus.notification.known.model.Response.RankedWish;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.text.model.Field;
import dk.revus.notification.text.model.Wording;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * response.submitted and response.no-wishes-declared: "kvittering". Its number is the key: when a
 * call closes, submission says once more which version stands, and that is no new receipt.
 */
public final class Receipt {

    private Receipt() {}

    public static Note to(Response response, Call call, Cause cause) {
        var wording =
                "NO_WISHES".equals(response.state())
                        ? Wording.RECEIPT_NO_WISHES
                        : Wording.RECEIPT_SUBMITTED;
        var fields = new HashMap<Field, String>();
        fields.put(Field.CALL_TITLE, call.title());
        fields.put(Field.CALL_LAST_DAY, Danish.day(call.lastDay()));
        fields.put(Field.RESPONSE_RECEIPT_NO, receiptNo(response));
        fields.put(
                Field.RESPONSE_SUBMITTED_AT,
                Danish.moment(Objects.requireNonNullElse(response.submittedAt(), cause.at())));
        fields.put(Field.RESPONSE_HASH, Objects.requireNonNullElse(response.snapshotHash(), "–"));
        fields.put(Field.RESPONSE_WISHES, ranked(response));
        var text = wording.render(fields);
        return new Note(
                Kind.RECEIPT,
                response.organisation(),
                receiptNo(response),
                cause.eventId(),
                response.responseId(),
                response.cycleId(),
                cause.at(),
                text.subject(),
                text.body());
    }

    /** Every answer that was sent has one; an event without it is no receipt's occasion. */
    private static String receiptNo(Response response) {
        return Objects.requireNonNull(response.receiptNo(), "receiptNo");
    }

    private static String ranked(Response response) {
        if (response.wishes().isEmpty()) {
            return "(ingen egne ønsker, kun prioritering af temaforslagene)";
        }
        return response.wishes().stream()
                .sorted(Comparator.comparingInt(RankedWish::rank))
                .map(wish -> wish.rank() + ". " + wish.title())
                .collect(Collectors.joining("\n"));
    }
}
