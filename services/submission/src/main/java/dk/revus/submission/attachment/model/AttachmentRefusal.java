package dk.revus.submission.attachment.model;

import dk.revus.inspection.model.FileRefusal;
import java.util.List;

/** Why a command about an attachment is refused. */
public sealed interface AttachmentRefusal {

    record NotNow() implements AttachmentRefusal {}

    /**
     * It is part of an answer that is being written or was sent.
     *
     * @param versions the sent versions that hold it; empty when only the draft does
     */
    record InUse(List<Integer> versions) implements AttachmentRefusal {}

    /** The file itself cannot be taken. */
    record Unfit(FileRefusal why) implements AttachmentRefusal {}
}
