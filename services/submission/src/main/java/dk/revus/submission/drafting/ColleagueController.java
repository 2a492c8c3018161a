package dk.revus.submission.drafting;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.model.AccountName;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.submission.drafting.DraftingView.Guest;
import dk.revus.submission.drafting.model.Colleague;
import dk.revus.submission.drafting.model.ColleagueRole;
import dk.revus.submission.drafting.model.DraftingCommand.Invitation;
import dk.revus.submission.drafting.model.DraftingCommand.Inviting;
import dk.revus.submission.drafting.model.DraftingCommand.Removing;
import dk.revus.submission.drafting.model.DraftingCommand.Revocation;
import dk.revus.submission.response.model.ResponseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for colleagues who are invited to help with one response. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses/{municipality}/colleagues")
class ColleagueController {

    private final DraftingCommands commands;
    private final KnownColleagues known;

    ColleagueController(DraftingCommands commands, KnownColleagues known) {
        this.commands = commands;
        this.known = known;
    }

    /**
     * Who is invited to the response, as what, until when.
     *
     * @param account as somebody writes it; it is kept in the one spelling that every account has
     * @param until the last day; left out for as long as the response is worked on
     */
    record ColleagueBody(
            @NotNull @Size(max = 200) @Pattern(regexp = AccountName.WRITTEN) String account,
            @NotNull ColleagueRole role,
            @Nullable LocalDate until,
            @Nullable @Size(max = 2000) String note) {}

    /** Why the invitation ends. */
    record ReasonBody(@Nullable @Size(max = 2000) String reason) {}

    /** The colleagues who were invited to this response. */
    @GetMapping
    Page<Guest> list(
            ResponseId id,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var size = Page.limit(limit);
        var stored = commands.readBy(actor, id);
        return Page.of(
                InMemoryPage.after(after, stored.state().colleagues(), Colleague::id, size + 1),
                size,
                Colleague::id,
                commands.guests(stored.id()));
    }

    /** One colleague's invitation. */
    @GetMapping("/{colleagueId}")
    ColleagueView show(ResponseId id, @PathVariable String colleagueId, Actor actor) {
        var stored = commands.readBy(actor, id);
        return Replies.found(
                Optional.of(stored),
                drafting -> commands.colleague(drafting, c -> c.id().equals(colleagueId), actor));
    }

    /** Only adds, so nobody has to have seen what others did meanwhile. */
    @Created
    @PostMapping
    ColleagueView invite(
            ResponseId id, @Valid @RequestBody ColleagueBody body, CommandContext context) {
        var invitation =
                new Invitation(
                        AccountName.of(body.account()),
                        body.role(),
                        body.until(),
                        body.note() == null ? "" : body.note().strip(),
                        commands.isGuest(context.actor(), id, Names.of(Inviting.as(body.role()))),
                        commands.isMandated(body.account(), id, body.role()),
                        commands.act(context));
        return Replies.of(
                commands.handle(id, Inviting.with(invitation), context.onAnyVersion()),
                drafting -> commands.colleague(drafting, c -> isFrom(context, c), context.actor()));
    }

    /** Ends a colleague's invitation, with a reason. */
    @PostMapping("/{colleagueId}:remove")
    ColleagueView remove(
            ResponseId id,
            @PathVariable String colleagueId,
            @Valid @RequestBody ReasonBody body,
            CommandContext context) {
        var role = roleOf(id, colleagueId);
        var reason = body.reason() == null ? "" : body.reason().strip();
        var revocation =
                new Revocation(
                        colleagueId,
                        reason,
                        commands.isGuest(context.actor(), id, Names.of(Removing.as(role))),
                        commands.act(context));
        return Replies.of(
                commands.handle(id, Removing.with(role, revocation), context.because(reason)),
                drafting ->
                        commands.colleague(
                                drafting, c -> c.id().equals(colleagueId), context.actor()));
    }

    /** What an invitation is for never changes, so it may be looked up before it is decided on. */
    private ColleagueRole roleOf(ResponseId id, String colleagueId) {
        return known.of(id.value()).stream()
                .filter(colleague -> colleague.id().equals(colleagueId))
                .findFirst()
                .map(Colleague::role)
                .orElse(ColleagueRole.MUNICIPAL_READER);
    }

    private static boolean isFrom(CommandContext context, Colleague colleague) {
        return colleague.commandId().equals(context.commandId());
    }
}
