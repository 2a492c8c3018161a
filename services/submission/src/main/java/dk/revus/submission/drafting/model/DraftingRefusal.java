package dk.revus.submission.drafting.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a drafting stays as it is. */
public sealed interface DraftingRefusal {

    record UnknownComment(String commentId) implements DraftingRefusal {}

    record TooManyComments(int allowed) implements DraftingRefusal {}

    record UnknownColleague(String colleagueId) implements DraftingRefusal {}

    record TooManyColleagues(int allowed) implements DraftingRefusal {}

    /** Nobody makes their own mandate last longer. */
    record CannotInviteYourself() implements DraftingRefusal {}

    record AlreadyInvited(String colleagueId, ColleagueRole role, @Nullable LocalDate until)
            implements DraftingRefusal {}

    record UntilInThePast(LocalDate until) implements DraftingRefusal {}

    /** A right that was lent is not lent on. */
    record GuestsDoNotInvite() implements DraftingRefusal {}

    record ReasonRequired() implements DraftingRefusal {}
}
