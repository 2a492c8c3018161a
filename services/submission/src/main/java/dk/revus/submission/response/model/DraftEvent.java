package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.response.model.content.ResponseContent;

/** What happens while a municipality writes. */
public sealed interface DraftEvent extends ResponseEvent {

    @Named("started")
    record Started() implements DraftEvent {}

    /**
     * @param editor the account that saved; "" in what was kept before editors were
     */
    @Named("draft-saved")
    record DraftSaved(ResponseContent content, String editor) implements DraftEvent {}

    /** What was sent stays valid and is written anew. */
    @Named("reopened")
    record Reopened() implements DraftEvent {}
}
