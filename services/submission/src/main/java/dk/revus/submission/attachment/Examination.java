package dk.revus.submission.attachment;

import dk.revus.inspection.model.FileRefusal;
import dk.revus.inspection.model.Verdict;
import dk.revus.submission.attachment.model.StoredFile;

/** What came of opening a file. */
sealed interface Examination {

    /** Its bytes are stored. */
    record Passed(StoredFile file, Verdict verdict) implements Examination {}

    record Failed(FileRefusal why) implements Examination {}
}
