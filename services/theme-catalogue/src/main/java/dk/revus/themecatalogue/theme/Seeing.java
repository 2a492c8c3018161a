package dk.revus.themecatalogue.theme;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.web.CommandContext;
import java.util.Optional;

/** Whoever chooses the id of a new thing has seen nothing of an old one under that id. */
final class Seeing {

    private Seeing() {}

    /** So that a taken id is refused for being taken, and not for a missing If-Match. */
    static CommandContext whatIsThere(Optional<? extends Stored<?>> there, CommandContext context) {
        return there.map(stored -> seeing(stored.version(), context)).orElse(context);
    }

    private static CommandContext seeing(long version, CommandContext context) {
        return new CommandContext(
                context.actor(),
                context.command(),
                version,
                context.commandId(),
                context.correlationId(),
                context.causationId(),
                context.traceparent(),
                context.reason(),
                context.at());
    }
}
