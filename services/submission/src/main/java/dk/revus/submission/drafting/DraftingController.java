package dk.revus.submission.drafting;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Answers;
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

    private final DraftingDesk desk;

    DraftingController(DraftingDesk desk) {
        this.desk = desk;
    }

    /** Whether a section is done. */
    record SectionBody(
            @NotNull @Pattern(regexp = "cover|themes|wishes|decision") String section,
            @NotNull Boolean done) {}

    /** What a municipality keeps to itself while it writes its response. */
    @GetMapping("/drafting")
    DraftingView show(ResponseId id, Actor actor) {
        var stored = desk.readBy(actor, id);
        return Answers.found(Optional.of(stored), drafting -> desk.drafting(drafting, actor));
    }

    /** Says whether a section is done. */
    @PostMapping("/drafting:mark-section")
    DraftingView markSection(
            ResponseId id, @Valid @RequestBody SectionBody body, CommandContext context) {
        var command =
                new MarkSection(
                        Section.valueOf(body.section().toUpperCase(Locale.ROOT)),
                        body.done(),
                        desk.act(context));
        return Answers.of(
                desk.handle(id, command, context),
                drafting -> desk.drafting(drafting, context.actor()));
    }
}
