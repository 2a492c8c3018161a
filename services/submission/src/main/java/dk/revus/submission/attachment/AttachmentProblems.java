package dk.revus.submission.attachment;

import dk.revus.kit.problem.Problem;
import dk.revus.submission.attachment.model.AttachmentRefusal;
import dk.revus.submission.attachment.model.AttachmentRefusal.InUse;
import dk.revus.submission.attachment.model.AttachmentRefusal.NotNow;
import dk.revus.submission.attachment.model.AttachmentRefusal.Unfit;

/** A new reason does not compile until it has an answer here. */
final class AttachmentProblems {

    private AttachmentProblems() {}

    static Problem describe(AttachmentRefusal refusal) {
        return switch (refusal) {
            case NotNow() ->
                    Problem.conflict(
                            "not-allowed-in-state", "This is not possible in the present state.");
            case InUse(var versions) ->
                    Problem.conflict(
                                    "attachment-in-use",
                                    "It is part of an answer. Take it out of the draft first; what"
                                            + " a sent version shows stays.")
                            .with("versions", versions);
            case Unfit(var why) -> FileProblems.describe(why);
        };
    }
}
