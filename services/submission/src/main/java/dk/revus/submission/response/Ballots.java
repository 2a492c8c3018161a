package dk.revus.submission.response;

import dk.revus.kit.security.Actor;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Who sees how a municipality ranked the themes: until the call has closed the municipality itself
 * and nobody else, whatever office they hold. Nobody's ranking should steer another's.
 */
@Component
public class Ballots {

    private final ResponseContext responseContext;
    private final Clock clock;

    Ballots(ResponseContext responseContext, Clock clock) {
        this.responseContext = responseContext;
        this.clock = clock;
    }

    /** Whether this person acts for the municipality whose response it is. */
    boolean isOwn(ResponseId id, Actor actor) {
        return actor.organisations(Deadline.dayOf(clock.instant())).contains(id.municipality());
    }

    /** Whether this person may not see yet how the themes are ranked. */
    public boolean areSecretFrom(Actor actor, ResponseId id) {
        return !isOwn(id, actor) && !responseContext.hasClosed(id.callId());
    }

    /** What was sent, as far as this person may see it now. */
    public ResponseContent shown(ResponseContent sent, ResponseId id, Actor actor) {
        return areSecretFrom(actor, id) ? sent.withoutRanking() : sent;
    }
}
