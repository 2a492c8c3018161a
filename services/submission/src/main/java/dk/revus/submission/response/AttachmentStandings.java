package dk.revus.submission.response;

import dk.revus.submission.response.model.AttachmentStanding;
import dk.revus.submission.response.model.ResponseId;
import java.util.Collection;
import java.util.Map;

/** Knows what has been uploaded; a response names its attachments by id. */
public interface AttachmentStandings {

    /**
     * How these attachments stand.
     *
     * @return by id; one that is not there, or is not this response's own, is missing
     */
    Map<String, AttachmentStanding> standingOf(ResponseId response, Collection<String> ids);
}
