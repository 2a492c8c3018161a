package dk.revus.kit.journal;

import dk.revus.kit.security.Actor;
import dk.revus.kit.text.Json;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One command as it was carried out.
 *
 * @param version of the thing after it
 * @param kind whether a person acted or the platform
 * @param function that acted, as it is shown; never the account
 * @param organisation of that function; null when it has none
 * @param reason that was given; null without one
 * @param events what became true, in order
 */
public record PastCommit<E>(
        long version,
        Instant at,
        Actor.Kind kind,
        String function,
        @Nullable String organisation,
        String command,
        String commandId,
        @Nullable String reason,
        List<E> events) {

    public PastCommit {
        events = List.copyOf(events);
    }

    static <E> PastCommit<E> of(Document commit, List<E> events) {
        var actor = commit.get("actor", Document.class);
        return new PastCommit<>(
                Json.number(commit, "version"),
                States.instant(commit, "at"),
                Actor.Kind.valueOf(actor.getString("kind")),
                actor.getString("function"),
                actor.getString("organisation"),
                commit.getString("command"),
                commit.getString("commandId"),
                commit.getString("reason"),
                events);
    }
}
