package dk.revus.submission.response;

import dk.revus.kit.journal.Upcaster;
import dk.revus.submission.response.model.Circumstances;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.WorkState;

/** What of a response was kept before there was more to keep. */
final class ResponseUpcaster {

    /** Whoever saved then is not known. */
    static final Upcaster UPCASTER =
            ContentUpcaster.CONTENT
                    .lacking(Submission.class, "circumstances", Circumstances.USUAL)
                    .lacking(DraftSaved.class, "editor", "")
                    .lacking(Response.NotStarted.class, "desk", WorkState.EMPTY)
                    .lacking(Response.Draft.class, "desk", WorkState.EMPTY)
                    .lacking(Response.Submitted.class, "desk", WorkState.EMPTY)
                    .lacking(Response.NoWishes.class, "desk", WorkState.EMPTY)
                    .lacking(Response.Withdrawn.class, "desk", WorkState.EMPTY)
                    .lacking(Response.NotSubmitted.class, "desk", WorkState.EMPTY);

    private ResponseUpcaster() {}
}
