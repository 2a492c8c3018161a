package dk.revus.submission.drafting.model;

/** What was noted, finished, or who was let in. */
public sealed interface DraftingEvent {

    record Commented(Comment comment) implements DraftingEvent {}

    record CommentResolved(String commentId, Comment.Resolution resolution)
            implements DraftingEvent {}

    record SectionDone(Mark mark) implements DraftingEvent {}

    record SectionTakenUpAgain(Section section) implements DraftingEvent {}

    record ColleagueInvited(Colleague colleague) implements DraftingEvent {}

    record ColleagueRemoved(String colleagueId, Colleague.Removal removal)
            implements DraftingEvent {}
}
