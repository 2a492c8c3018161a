package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.response.model.Circumstances.Channel;
import dk.revus.submission.response.model.content.LocalDecision;
import dk.revus.submission.response.model.content.Reservation;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer that came by e-mail or letter. */
public sealed interface OnBehalfCommand extends ResponseCommand {

    /**
     * @param kind what it says: wishes, or that there are none
     * @param originalId the attachment that holds what was received
     */
    @Named("register-on-behalf")
    record RegisterOnBehalf(
            ResponseContent content,
            Submission.Kind kind,
            Channel channel,
            LocalDate receivedOn,
            String originalId,
            Author by,
            Instant at)
            implements OnBehalfCommand {

        @Override
        public List<String> attachmentIds() {
            return Stream.concat(content.attachmentIds().stream(), Stream.of(originalId)).toList();
        }

        @Override
        public Set<String> exampleIds() {
            return content.exampleIds();
        }
    }

    /**
     * @param decision what it stands on, where the letter did not say; null otherwise
     * @param reservation the same
     */
    @Named("confirm-on-behalf")
    record ConfirmOnBehalf(
            @Nullable LocalDecision decision,
            @Nullable Reservation reservation,
            Author by,
            Instant at)
            implements OnBehalfCommand {}
}
