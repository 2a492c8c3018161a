package dk.revus.submission.attachment;

import dk.revus.submission.attachment.model.FileRefusal;
import dk.revus.submission.attachment.model.StoredFile;
import dk.revus.submission.attachment.model.Verdict;

/** What came of opening a file. */
sealed interface Examination {

    /** Its bytes are stored. */
    record Passed(StoredFile file, Verdict verdict) implements Examination {}

    record Failed(FileRefusal why) implements Examination {}
}
