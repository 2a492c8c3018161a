package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Writing. */
public sealed interface DraftCommand extends ResponseCommand {

    @Named("save-draft")
    record SaveDraft(ResponseContent content, Author by, Instant at) implements DraftCommand {
        @Override
        public List<String> attachmentIds() {
            return content.attachmentIds();
        }

        @Override
        public Set<String> exampleIds() {
            return content.exampleIds();
        }
    }

    @Named("reopen")
    record Reopen(Instant at) implements DraftCommand {}
}
