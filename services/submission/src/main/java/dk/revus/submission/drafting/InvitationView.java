package dk.revus.submission.drafting;

import dk.revus.submission.drafting.model.Colleague;
import dk.revus.submission.response.model.ResponseId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invitation as the one who was invited sees it. */
record InvitationView(
        String responseId,
        String callId,
        String organisation,
        String role,
        @Nullable LocalDate until,
        String note,
        String by,
        Instant at) {

    static InvitationView of(ResponseId id, Colleague colleague) {
        return new InvitationView(
                id.value(),
                id.callId(),
                id.municipality(),
                colleague.role().name(),
                colleague.until(),
                colleague.note(),
                colleague.by(),
                colleague.at());
    }
}
