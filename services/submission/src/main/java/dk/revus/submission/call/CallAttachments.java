package dk.revus.submission.call;

import java.util.Collection;
import java.util.List;

/** What the secretariat has uploaded to go with a call; whoever keeps attachments knows. */
public interface CallAttachments {

    /**
     * Those of the ids that cannot go with this call: we do not know them, they belong to something
     * else, or they were removed or found infected.
     */
    List<String> unusable(String callId, Collection<String> attachmentIds);
}
