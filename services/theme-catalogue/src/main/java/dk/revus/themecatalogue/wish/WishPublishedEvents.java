package dk.revus.themecatalogue.wish;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.themecatalogue.wish.model.Outcome;
import dk.revus.themecatalogue.wish.model.Placement;
import dk.revus.themecatalogue.wish.model.Wish;
import dk.revus.themecatalogue.wish.model.WishDetails;
import dk.revus.themecatalogue.wish.model.WishEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told to strangers about a wish. Until it is answered it is between the municipality and
 * KKR; a wish that the municipality took back stays so for ever. Whoever was told of an outcome is
 * told when it falls.
 */
final class WishPublishedEvents {

    static final String TOPIC = "revus.wish.events";
    private static final String KKR = "KKR";

    private WishPublishedEvents() {}

    static List<PublishedEvent> of(Stored<Wish> stored, WishEvent event) {
        var id = stored.id();
        return switch (stored.state()) {
            case Wish.Placed(var details, var placement)
                    when event instanceof WishEvent.OutcomeRevoked ->
                    List.of(
                            PublishedEvent.toAll(
                                    TOPIC,
                                    "wish.outcome-revoked",
                                    details.cycleId(),
                                    placed(id, details, placement)));
            case Wish.Received(var details) ->
                    List.of(
                            toParties(
                                    "wish.received",
                                    details,
                                    data(id, details, "RECEIVED", null, null, "", null)));
            case Wish.Placed(var details, var placement) ->
                    List.of(toParties("wish.placed", details, placed(id, details, placement)));
            case Wish.Answered(var details, var outcome, var themeId, var reason) ->
                    List.of(
                            answered(
                                    outcome,
                                    details,
                                    data(
                                            id,
                                            details,
                                            "ANSWERED",
                                            themeId,
                                            outcome,
                                            reason,
                                            event instanceof WishEvent.OutcomeCorrected corrected
                                                    ? corrected.because()
                                                    : null)));
            case Wish.Blank() ->
                    throw new IllegalStateException("Nothing is told of a wish nobody sent");
        };
    }

    private static PublishedEvent answered(Outcome outcome, WishDetails details, WishV1 data) {
        return outcome == Outcome.WITHDRAWN
                ? toParties("wish.outcome-recorded", details, data)
                : PublishedEvent.toAll(TOPIC, "wish.outcome-recorded", details.cycleId(), data);
    }

    private static PublishedEvent toParties(String type, WishDetails details, WishV1 data) {
        return PublishedEvent.toParties(
                TOPIC, type, details.cycleId(), Set.of(details.organisation(), KKR), data);
    }

    private static WishV1 placed(String id, WishDetails details, Placement placement) {
        return data(id, details, "PLACED", placement.themeId(), null, placement.reason(), null);
    }

    private static WishV1 data(
            String id,
            WishDetails details,
            String state,
            @Nullable String themeId,
            @Nullable Outcome outcome,
            String reason,
            @Nullable String correctionReason) {
        return new WishV1(
                id,
                details.responseId(),
                details.cycleId(),
                details.organisation(),
                details.title(),
                state,
                themeId,
                outcome == null ? null : outcome.name(),
                reason,
                correctionReason);
    }
}
