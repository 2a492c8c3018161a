package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Answering. */
public sealed interface SendingCommand extends ResponseCommand {

    @Named("submit")
    record Submit(Author by, Instant at) implements SendingCommand {}

    @Named("declare-no-wishes")
    record DeclareNoWishes(@Nullable String reason, Author by, Instant at)
            implements SendingCommand {}
}
