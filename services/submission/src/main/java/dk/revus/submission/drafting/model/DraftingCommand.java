package dk.revus.submission.drafting.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody in the municipality asks for. */
public sealed interface DraftingCommand {

    /** Who asks, and when. */
    record Act(String account, String function, String commandId, Instant at, LocalDate today) {}

    /**
     * @param field the path of the field it is about; "" for the whole
     */
    @Named("comment")
    record Note(String field, String text, Act act) implements DraftingCommand {}

    @Named("resolve")
    record Resolve(String commentId, Act act) implements DraftingCommand {}

    @Named("mark-section")
    record MarkSection(Section section, boolean done, Act act) implements DraftingCommand {}

    /** Let somebody in. Who lets in an approver must be one. */
    sealed interface Inviting extends DraftingCommand {

        Invitation invitation();

        static Inviting with(Invitation invitation) {
            return invitation.role() == ColleagueRole.MUNICIPAL_APPROVER
                    ? new InviteApprover(invitation)
                    : new Invite(invitation);
        }

        /** The command that invites somebody as this. */
        static Class<? extends Inviting> as(ColleagueRole role) {
            return role == ColleagueRole.MUNICIPAL_APPROVER ? InviteApprover.class : Invite.class;
        }
    }

    /** Of anybody but an approver, for that takes another right; {@link Inviting#with} chooses. */
    @Named("invite")
    record Invite(Invitation invitation) implements Inviting {
        public Invite {
            if (invitation.role() == ColleagueRole.MUNICIPAL_APPROVER) {
                throw new IllegalArgumentException("An approver is invited by InviteApprover");
            }
        }
    }

    @Named("invite-approver")
    record InviteApprover(Invitation invitation) implements Inviting {}

    /** Put an end to an invitation. Who removes an approver must be one. */
    sealed interface Removing extends DraftingCommand {

        Revocation revocation();

        static Removing with(ColleagueRole role, Revocation revocation) {
            return role == ColleagueRole.MUNICIPAL_APPROVER
                    ? new RemoveApprover(revocation)
                    : new Remove(revocation);
        }

        /** The command that removes somebody who is this. */
        static Class<? extends Removing> as(ColleagueRole role) {
            return role == ColleagueRole.MUNICIPAL_APPROVER ? RemoveApprover.class : Remove.class;
        }
    }

    @Named("remove")
    record Remove(Revocation revocation) implements Removing {}

    @Named("remove-approver")
    record RemoveApprover(Revocation revocation) implements Removing {}

    /**
     * Whom, as what, and until when.
     *
     * @param byGuest whether who asks is here by invitation alone
     * @param mandated whether the account is known to hold a mandate that lets it do this already
     */
    record Invitation(
            String account,
            ColleagueRole role,
            @Nullable LocalDate until,
            String note,
            boolean byGuest,
            boolean mandated,
            Act act) {}

    /**
     * Whose invitation ends, and why.
     *
     * @param byGuest whether who asks is here by invitation alone
     */
    record Revocation(String colleagueId, String reason, boolean byGuest, Act act) {}
}
