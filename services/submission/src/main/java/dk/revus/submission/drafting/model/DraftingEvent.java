package dk.revus.submission.drafting.model;

import dk.revus.kit.decision.Named;

/** What was noted, finished, or who was let in. */
public sealed interface DraftingEvent {

    @Named("commented")
    record Commented(Comment comment) implements DraftingEvent {}

    @Named("comment-resolved")
    record CommentResolved(String commentId, Comment.Resolution resolution)
            implements DraftingEvent {}

    @Named("section-done")
    record SectionDone(Mark mark) implements DraftingEvent {}

    @Named("section-taken-up-again")
    record SectionTakenUpAgain(Section section) implements DraftingEvent {}

    @Named("colleague-invited")
    record ColleagueInvited(Colleague colleague) implements DraftingEvent {}

    @Named("colleague-removed")
    record ColleagueRemoved(String colleagueId, Colleague.Removal removal)
            implements DraftingEvent {}
}
