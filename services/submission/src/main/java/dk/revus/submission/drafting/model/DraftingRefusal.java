package dk.revus.submission.drafting.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.FORBIDDEN;
import static dk.revus.kit.decision.Refused.Kind.NOT_FOUND;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a drafting stays as it is. */
public sealed interface DraftingRefusal {

    @Refused(as = NOT_FOUND)
    record UnknownComment(String commentId) implements DraftingRefusal {}

    @Refused(
            as = CONFLICT,
            code = "too-many-comments",
            saying = "There is no room for more comments.")
    record TooManyComments(int allowed) implements DraftingRefusal {}

    @Refused(as = NOT_FOUND)
    record UnknownColleague(String colleagueId) implements DraftingRefusal {}

    @Refused(
            as = CONFLICT,
            code = "too-many-colleagues",
            saying = "So many have been invited that no more can be.")
    record TooManyColleagues(int allowed) implements DraftingRefusal {}

    /** Nobody makes their own mandate last longer. */
    @Refused(
            as = UNPROCESSABLE,
            code = "cannot-invite-yourself",
            saying = "Invite somebody else than yourself.")
    record CannotInviteYourself() implements DraftingRefusal {}

    /** Who has a mandate of the municipality needs nobody's invitation. */
    @Refused(
            as = UNPROCESSABLE,
            code = "has-mandate-already",
            saying = "The account has a role in the municipality and can do this already.")
    record HasMandateAlready() implements DraftingRefusal {}

    @Refused(
            as = CONFLICT,
            code = "already-invited",
            saying = "The account is invited already. Remove it first to change what it may.")
    record AlreadyInvited(String colleagueId, ColleagueRole role, @Nullable LocalDate until)
            implements DraftingRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "until-in-the-past",
            saying = "The last day must be today or later.")
    record UntilInThePast(LocalDate until) implements DraftingRefusal {}

    /** A right that was lent is not lent on. */
    @Refused(
            as = FORBIDDEN,
            code = "guests-do-not-invite",
            saying = "You are here by invitation. Ask somebody with a mandate of the municipality.")
    record GuestsDoNotInvite() implements DraftingRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "reason-required",
            saying = "Say why; your colleagues read it.")
    record ReasonRequired() implements DraftingRefusal {}
}
