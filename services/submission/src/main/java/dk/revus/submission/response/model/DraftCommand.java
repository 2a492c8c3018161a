package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;

/** Writing. */
public sealed interface DraftCommand extends ResponseCommand {

    @Named("save-draft")
    record SaveDraft(ResponseContent content, Author by, Instant at) implements DraftCommand {
        @Override
        public List<String> attachmentIds() {
            return content.attachmentIds();
        }
    }

    @Named("reopen")
    record Reopen(Instant at) implements DraftCommand {}
}
