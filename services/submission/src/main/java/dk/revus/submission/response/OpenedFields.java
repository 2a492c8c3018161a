package dk.revus.submission.response;

import dk.revus.submission.response.model.ResponseId;
import java.time.Instant;

/** Knows what of a sent answer may be written once more, because somebody asked about it. */
public interface OpenedFields {

    /**
     * @param field by its path, such as {@code attachmentIds}
     * @param moment when somebody wants to write in it
     */
    boolean isOpen(ResponseId response, String field, Instant moment);
}
