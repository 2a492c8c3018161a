package dk.revus.submission.response.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Answering. */
public sealed interface SendingCommand extends ResponseCommand {

    record Submit(Author by, Instant at) implements SendingCommand {}

    record DeclareNoWishes(@Nullable String reason, Author by, Instant at)
            implements SendingCommand {}
}
