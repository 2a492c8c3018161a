package dk.revus.submission.attachment.model;

import dk.revus.inspection.model.Verdict;
import dk.revus.kit.decision.Named;
import java.util.List;

/** What can be asked of an attachment. */
public sealed interface AttachmentCommand {

    @Named("upload")
    record Upload(StoredFile file, Verdict verdict) implements AttachmentCommand {}

    @Named("record-scan")
    record RecordScan(Verdict verdict) implements AttachmentCommand {}

    /**
     * @param versions the sent versions that hold it
     * @param drafted whether the answer that is being written holds it
     */
    @Named("remove")
    record Remove(List<Integer> versions, boolean drafted) implements AttachmentCommand {}
}
