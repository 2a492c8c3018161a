package dk.revus.kit.command;

import dk.revus.kit.decision.Names;
import dk.revus.kit.security.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a command but the command: who, when, on which version, as an answer to what.
 *
 * @param expectedVersion what the caller had seen, from If-Match; null where there was nothing,
 *     {@link #ANY_VERSION} where it does not matter
 * @param commandId unique per caller and Idempotency-Key; a repeat finds what the first one did
 * @param requestDigest the same for the same request, so that another one under the same key is not
 *     taken for a repeat; null where nobody sent a key
 * @param causationId the event that asked for it, when the platform acts by itself
 * @param at the moment of receipt on the platform's clock: deadlines are decided by it
 */
public record CommandContext(
        Actor actor,
        @Nullable Long expectedVersion,
        String commandId,
        @Nullable String requestDigest,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        @Nullable String reason,
        Instant at) {

    private static final long ANY_VERSION = -1;

    /**
     * For a command that only adds, such as a comment or a file: two people who add at the same
     * time do not overwrite each other, so neither has to have seen the other's.
     */
    public CommandContext onAnyVersion() {
        return new CommandContext(
                actor,
                ANY_VERSION,
                commandId,
                requestDigest,
                correlationId,
                causationId,
                traceparent,
                reason,
                at);
    }

    /** Whether this may be done to the thing as it is in this version. */
    public boolean isAbout(long version) {
        return expectedVersion != null
                && (expectedVersion == ANY_VERSION || expectedVersion == version);
    }

    public CommandContext because(@Nullable String why) {
        return new CommandContext(
                actor,
                expectedVersion,
                commandId,
                requestDigest,
                correlationId,
                causationId,
                traceparent,
                why,
                at);
    }

    /**
     * The platform acts by itself, because time came or an event asked for it.
     *
     * @param commandId natural key of this act, so that a second try does nothing
     */
    public static CommandContext system(
            String commandId, @Nullable String causationId, Instant at) {
        return new CommandContext(
                Actor.system(), null, commandId, null, null, causationId, null, null, at);
    }

    /**
     * A further step that the platform takes, on another thing, of what this person asked. Right
     * and version were looked at where it was asked; the record keeps the person.
     *
     * @param next the command, which carries its own name
     */
    public CommandContext onward(Object next) {
        var platform =
                new Actor(Actor.Kind.SYSTEM, actor.person(), actor.function(), actor.mandates());
        return new CommandContext(
                platform,
                null,
                commandId + "/" + Names.of(next),
                requestDigest,
                correlationId,
                causationId,
                traceparent,
                reason,
                at);
    }
}
