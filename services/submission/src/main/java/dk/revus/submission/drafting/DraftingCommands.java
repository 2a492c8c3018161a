package dk.revus.submission.drafting;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.submission.account.KnownAccounts;
import dk.revus.submission.drafting.DraftingView.Guest;
import dk.revus.submission.drafting.DraftingView.Remark;
import dk.revus.submission.drafting.model.Colleague;
import dk.revus.submission.drafting.model.ColleagueRole;
import dk.revus.submission.drafting.model.Comment;
import dk.revus.submission.drafting.model.Drafting;
import dk.revus.submission.drafting.model.DraftingCommand;
import dk.revus.submission.drafting.model.DraftingCommand.Act;
import dk.revus.submission.drafting.model.DraftingDecider;
import dk.revus.submission.drafting.model.DraftingPermissions;
import dk.revus.submission.response.model.ResponseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the controllers of this folder share: who acts, and how things are shown. */
@Component
class DraftingCommands {

    private final Draftings draftings;
    private final SeenInvitations seen;
    private final KnownAccounts accounts;
    private final Clock clock;

    DraftingCommands(
            Draftings draftings, SeenInvitations seen, KnownAccounts accounts, Clock clock) {
        this.draftings = draftings;
        this.seen = seen;
        this.accounts = accounts;
        this.clock = clock;
    }

    Act act(CommandContext context) {
        return new Act(
                context.actor().person(),
                context.actor().function(),
                context.commandId(),
                context.at(),
                context.at().atZone(clock.getZone()).toLocalDate());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    CommandResult<Drafting> handle(ResponseId id, DraftingCommand command, CommandContext context) {
        return draftings.handle(id, command, context);
    }

    Stored<Drafting> readBy(Actor actor, ResponseId id) {
        return draftings.readBy(actor, id);
    }

    /** Whether the right to let somebody in is lent, so that it cannot be lent on. */
    boolean isGuest(Actor actor, ResponseId id, String command) {
        var alone = Guests.withoutInvitations(actor);
        return DraftingPermissions.TABLE
                .admits(command, id.municipality(), alone, today())
                .isPresent();
    }

    /** Whether the account is known to hold a mandate that covers this role already. */
    boolean isMandated(String account, ResponseId id, ColleagueRole role) {
        return accounts.find(account)
                .map(known -> known.holdsFor(id.municipality(), role.covering(), today()))
                .orElse(false);
    }

    DraftingView drafting(Stored<Drafting> stored, Actor actor) {
        return DraftingView.of(stored, actions(stored, actor), guests(stored.id()));
    }

    CommentView comment(Stored<Drafting> stored, Predicate<Comment> which, Actor actor) {
        return new CommentView(
                Remark.of(only(stored.state().comments(), which)),
                stored.version(),
                actions(stored, actor));
    }

    ColleagueView colleague(Stored<Drafting> stored, Predicate<Colleague> which, Actor actor) {
        return new ColleagueView(
                guests(stored.id()).apply(only(stored.state().colleagues(), which)),
                stored.version(),
                actions(stored, actor));
    }

    /** How those who were invited to a response are shown. */
    Function<Colleague, Guest> guests(String responseId) {
        var today = today();
        var opened = seen.of(responseId);
        return colleague -> Guest.of(colleague, today, opened.get(colleague.id()));
    }

    private static <T> T only(List<T> all, Predicate<T> which) {
        return all.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private Actions actions(Stored<Drafting> stored, Actor actor) {
        var id = ResponseId.parse(stored.id());
        return draftings.actions(
                stored,
                actor,
                command ->
                        DraftingDecider.inTheWayOf(
                                command, stored.state(), isGuest(actor, id, Names.of(command))));
    }
}
