package dk.revus.submission.drafting;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.drafting.model.Colleague;
import dk.revus.submission.drafting.model.Drafting;
import dk.revus.submission.response.model.ResponseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who helps with a response, first version.
 *
 * @param colleagueId whom this event is about
 * @param colleagues all who were ever invited, in order
 */
record DraftingV1(
        String responseId,
        String callId,
        String cycleId,
        String organisation,
        String colleagueId,
        List<ColleagueV1> colleagues) {

    /**
     * @param account as the issuer of the tokens names it: without it nobody could be told
     * @param until the last day; null for as long as the response is worked on
     * @param by the function that invited
     */
    record ColleagueV1(
            String colleagueId,
            String account,
            String role,
            LocalDate from,
            @Nullable LocalDate until,
            String note,
            String by,
            Instant invitedAt,
            @Nullable RemovalV1 removed) {

        static ColleagueV1 of(Colleague colleague) {
            var removal = colleague.removed();
            return new ColleagueV1(
                    colleague.id(),
                    colleague.account(),
                    colleague.role().name(),
                    colleague.from(),
                    colleague.until(),
                    colleague.note(),
                    colleague.by(),
                    colleague.at(),
                    removal == null
                            ? null
                            : new RemovalV1(removal.on(), removal.by(), removal.at()));
        }
    }

    /** The end before its time. Why is the municipality's own. */
    record RemovalV1(LocalDate on, String by, Instant at) {}

    static DraftingV1 of(Stored<Drafting> stored, String cycleId, String colleagueId) {
        var id = ResponseId.parse(stored.id());
        return new DraftingV1(
                stored.id(),
                id.callId(),
                cycleId,
                id.municipality(),
                colleagueId,
                stored.state().colleagues().stream().map(ColleagueV1::of).toList());
    }
}
