package dk.revus.submission.drafting.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.kit.decision.Preconditions;
import dk.revus.kit.security.model.AccountName;
import dk.revus.submission.drafting.model.DraftingCommand.Act;
import dk.revus.submission.drafting.model.DraftingCommand.Invitation;
import dk.revus.submission.drafting.model.DraftingCommand.Inviting;
import dk.revus.submission.drafting.model.DraftingCommand.MarkSection;
import dk.revus.submission.drafting.model.DraftingCommand.Note;
import dk.revus.submission.drafting.model.DraftingCommand.Removing;
import dk.revus.submission.drafting.model.DraftingCommand.Resolve;
import dk.revus.submission.drafting.model.DraftingCommand.Revocation;
import dk.revus.submission.drafting.model.DraftingEvent.ColleagueInvited;
import dk.revus.submission.drafting.model.DraftingEvent.ColleagueRemoved;
import dk.revus.submission.drafting.model.DraftingEvent.CommentResolved;
import dk.revus.submission.drafting.model.DraftingEvent.Commented;
import dk.revus.submission.drafting.model.DraftingEvent.SectionDone;
import dk.revus.submission.drafting.model.DraftingEvent.SectionTakenUpAgain;
import dk.revus.submission.drafting.model.DraftingRefusal.AlreadyInvited;
import dk.revus.submission.drafting.model.DraftingRefusal.CannotInviteYourself;
import dk.revus.submission.drafting.model.DraftingRefusal.GuestsDoNotInvite;
import dk.revus.submission.drafting.model.DraftingRefusal.HasMandateAlready;
import dk.revus.submission.drafting.model.DraftingRefusal.ReasonRequired;
import dk.revus.submission.drafting.model.DraftingRefusal.TooManyColleagues;
import dk.revus.submission.drafting.model.DraftingRefusal.TooManyComments;
import dk.revus.submission.drafting.model.DraftingRefusal.UnknownColleague;
import dk.revus.submission.drafting.model.DraftingRefusal.UnknownComment;
import dk.revus.submission.drafting.model.DraftingRefusal.UntilInThePast;
import java.util.Optional;

/** Decides what a command does to a drafting. */
public final class DraftingDecider {

    /** So many comments at their longest are still well below what the database takes. */
    public static final int MOST_COMMENTS = 500;

    public static final int MOST_COLLEAGUES = 100;

    private static final Preconditions<DraftingCommand, Seen, DraftingRefusal> PRECONDITIONS =
            Preconditions.<DraftingCommand, Seen, DraftingRefusal>of(DraftingCommand.class)
                    .before(Note.class, seen -> commenting(seen.drafting()))
                    .before(Resolve.class, seen -> resolving(seen.drafting()))
                    .before(Inviting.class, seen -> inviting(seen.drafting(), seen.byGuest()))
                    .before(Removing.class, seen -> removing(seen.drafting(), seen.byGuest()))
                    .nothingBefore(MarkSection.class)
                    .build();

    private record Seen(Drafting drafting, boolean byGuest) {}

    private DraftingDecider() {}

    public static Decision<DraftingEvent, DraftingRefusal> decide(
            DraftingCommand command, Drafting drafting) {
        return switch (command) {
            case Note note -> Decision.unless(commenting(drafting), () -> note(note, drafting));
            case Resolve(var id, var act) -> resolve(id, act, drafting);
            case MarkSection(var section, var done, var act) -> mark(section, done, act, drafting);
            case Inviting inviting -> invite(inviting.invitation(), drafting);
            case Removing removing -> remove(removing.revocation(), drafting);
        };
    }

    /**
     * What a command that the permission table opens would be refused with now, whatever is sent
     * along.
     *
     * @param byGuest whether the right to it is lent to who asks
     */
    public static Optional<DraftingRefusal> inTheWayOf(
            Class<? extends DraftingCommand> asked, Drafting drafting, boolean byGuest) {
        return PRECONDITIONS.unmet(asked, new Seen(drafting, byGuest));
    }

    private static Optional<DraftingRefusal> commenting(Drafting drafting) {
        return drafting.comments().size() < MOST_COMMENTS
                ? Optional.empty()
                : Optional.of(new TooManyComments(MOST_COMMENTS));
    }

    private static Optional<DraftingRefusal> resolving(Drafting drafting) {
        return drafting.comments().isEmpty()
                ? Optional.of(new UnknownComment(""))
                : Optional.empty();
    }

    private static Optional<DraftingRefusal> inviting(Drafting drafting, boolean byGuest) {
        return lent(byGuest)
                .or(
                        () ->
                                drafting.colleagues().size() < MOST_COLLEAGUES
                                        ? Optional.empty()
                                        : Optional.of(new TooManyColleagues(MOST_COLLEAGUES)));
    }

    private static Optional<DraftingRefusal> removing(Drafting drafting, boolean byGuest) {
        return lent(byGuest)
                .or(
                        () ->
                                drafting.colleagues().isEmpty()
                                        ? Optional.of(new UnknownColleague(""))
                                        : Optional.empty());
    }

    /** Who is here by invitation alone lets nobody in, and nobody out. */
    private static Optional<DraftingRefusal> lent(boolean byGuest) {
        return byGuest ? Optional.of(new GuestsDoNotInvite()) : Optional.empty();
    }

    private static Decision<DraftingEvent, DraftingRefusal> note(Note note, Drafting drafting) {
        int before = drafting.comments().size();
        var act = note.act();
        return accept(
                new Commented(
                        new Comment(
                                "K" + (before + 1),
                                note.field(),
                                note.text(),
                                act.function(),
                                act.at(),
                                act.commandId(),
                                null)));
    }

    /** What was dealt with before stays as it was said the first time. */
    private static Decision<DraftingEvent, DraftingRefusal> resolve(
            String id, Act act, Drafting drafting) {
        var found = drafting.comments().stream().filter(c -> c.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return refuse(new UnknownComment(id));
        }
        return found.get().resolved() == null
                ? accept(new CommentResolved(id, new Comment.Resolution(act.function(), act.at())))
                : accept();
    }

    private static Decision<DraftingEvent, DraftingRefusal> mark(
            Section section, boolean done, Act act, Drafting drafting) {
        var isDone = drafting.done().stream().anyMatch(mark -> mark.section() == section);
        if (done == isDone) {
            return accept();
        }
        return done
                ? accept(new SectionDone(new Mark(section, act.function(), act.at())))
                : accept(new SectionTakenUpAgain(section));
    }

    private static Decision<DraftingEvent, DraftingRefusal> invite(
            Invitation invitation, Drafting drafting) {
        return Decision.unless(
                inviting(drafting, invitation.byGuest()), () -> letIn(invitation, drafting));
    }

    private static Decision<DraftingEvent, DraftingRefusal> letIn(
            Invitation invite, Drafting drafting) {
        var act = invite.act();
        var until = invite.until();
        if (AccountName.same(invite.account(), act.account())) {
            return refuse(new CannotInviteYourself());
        }
        if (until != null && until.isBefore(act.today())) {
            return refuse(new UntilInThePast(until));
        }
        if (invite.mandated()) {
            return refuse(new HasMandateAlready());
        }
        var known =
                drafting.colleagues().stream()
                        .filter(c -> c.is(invite.account()))
                        .filter(c -> c.holdsOn(act.today()))
                        .findFirst();
        if (known.isPresent()) {
            var colleague = known.get();
            return refuse(new AlreadyInvited(colleague.id(), colleague.role(), colleague.until()));
        }
        int before = drafting.colleagues().size();
        return accept(
                new ColleagueInvited(
                        new Colleague(
                                "M" + (before + 1),
                                invite.account(),
                                invite.role(),
                                act.today(),
                                until,
                                invite.note(),
                                act.function(),
                                act.at(),
                                act.commandId(),
                                null)));
    }

    private static Decision<DraftingEvent, DraftingRefusal> remove(
            Revocation revocation, Drafting drafting) {
        return Decision.unless(lent(revocation.byGuest()), () -> end(revocation, drafting));
    }

    /** Who was removed before stays as it was said the first time. */
    private static Decision<DraftingEvent, DraftingRefusal> end(
            Revocation revocation, Drafting drafting) {
        if (revocation.reason().isBlank()) {
            return refuse(new ReasonRequired());
        }
        var id = revocation.colleagueId();
        var found = drafting.colleagues().stream().filter(c -> c.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return refuse(new UnknownColleague(id));
        }
        if (found.get().removed() != null) {
            return accept();
        }
        var act = revocation.act();
        return accept(
                new ColleagueRemoved(
                        id,
                        new Colleague.Removal(
                                act.today(), act.function(), act.at(), revocation.reason())));
    }
}
