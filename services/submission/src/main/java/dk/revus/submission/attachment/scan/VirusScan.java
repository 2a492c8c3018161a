package dk.revus.submission.attachment.scan;

import dk.revus.submission.attachment.model.Verdict;
import java.nio.file.Path;

/** Looks for viruses. It answers within a known time, if only to say that it does not know. */
public interface VirusScan {

    Verdict of(Path file);

    /** Whether there is a scanner at all, whether it answers or not. */
    boolean isThere();
}
