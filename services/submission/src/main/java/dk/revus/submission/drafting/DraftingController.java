package dk.revus.submission.drafting;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Replies;
import dk.revus.submission.drafting.model.DraftingCommand.MarkSection;
import dk.revus.submission.drafting.model.Section;
import dk.revus.submission.response.model.ResponseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for what a municipality keeps to itself about its response. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses/{municipality}")
class DraftingController {

    private final DraftingCommands commands;

    DraftingController(DraftingCommands commands) {
        this.commands = commands;
    }

    /** Whether a section is done. */
    record SectionBody(
            @NotNull @Pattern(regexp = "cover|themes|wishes|decision") String section,
            @NotNull Boolean done) {}

    /** What a municipality keeps to itself while it writes its response. */
    @GetMapping("/drafting")
    DraftingView show(ResponseId id, Actor actor) {
        var stored = commands.readBy(actor, id);
        return Replies.found(Optional.of(stored), drafting -> commands.drafting(drafting, actor));
    }

    /** Says whether a section is done. */
    @PostMapping("/drafting:mark-section")
    DraftingView markSection(
            ResponseId id, @Valid @RequestBody SectionBody body, CommandContext context) {
        var command =
                new MarkSection(
                        Section.valueOf(body.section().toUpperCase(Locale.ROOT)),
                        body.done(),
                        commands.act(context));
        return Replies.of(
                commands.handle(id, command, context),
                drafting -> commands.drafting(drafting, context.actor()));
    }
}
