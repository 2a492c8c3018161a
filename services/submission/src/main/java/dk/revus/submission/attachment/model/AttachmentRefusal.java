package dk.revus.submission.attachment.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;

import dk.revus.inspection.model.FileRefusal;
import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Refused;
import java.util.List;

/** Why a command about an attachment is refused. */
public sealed interface AttachmentRefusal {

    @Refused(
            as = CONFLICT,
            code = "not-allowed-in-state",
            saying = "This is not possible in the present state.")
    record NotNow() implements AttachmentRefusal {}

    /**
     * It is part of an answer that is being written or was sent.
     *
     * @param versions the sent versions that hold it; empty when only the draft does
     */
    @Refused(
            as = CONFLICT,
            code = "attachment-in-use",
            saying =
                    "It is part of an answer. Take it out of the draft first; what a sent version shows stays.")
    record InUse(List<Integer> versions) implements AttachmentRefusal {}

    /** The file itself cannot be taken. */
    record Unfit(FileRefusal why) implements AttachmentRefusal, Because {}
}
