package dk.revus.submission.attachment;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.model.Role;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.call.Calls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who sees a file. What is enclosed in a draft is as private as the draft; what was sent is seen by
 * those who see what was sent; what goes with a call, by those who see the call.
 */
@Component
class Visibility {

    private static final Set<Role> SECRETARIAT =
            Set.of(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD);

    private final Attachments attachments;
    private final FileReferences references;
    private final Calls calls;
    private final Clock clock;

    Visibility(Attachments attachments, FileReferences references, Calls calls, Clock clock) {
        this.attachments = attachments;
        this.references = references;
        this.calls = calls;
        this.clock = clock;
    }

    boolean sees(Stored<Attachment> attachment, Actor actor) {
        if (!attachments.mayRead(attachment, actor)) {
            return false;
        }
        var place = Attachments.placeOf(attachment);
        return switch (place.kind()) {
            case ANSWER ->
                    isOwner(place, actor) || !references.sentIn(place, attachment.id()).isEmpty();
            case ORIGINAL -> true;
            case CALL ->
                    calls.findFor(actor, place.owner()).isPresent()
                            && (actor.holds(SECRETARIAT, today())
                                    || references.isDrafted(place, attachment.id()));
        };
    }

    private boolean isOwner(Place place, Actor actor) {
        var municipality = place.municipality();
        return municipality != null && actor.organisations(today()).contains(municipality);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Why the bytes are not given to this actor now; empty when they are. */
    Optional<Problem> objectionToOpening(Stored<Attachment> attachment, Actor actor) {
        return switch (attachment.state()) {
            case Attachment.Infected(_, var signature) ->
                    Optional.of(
                            Problem.conflict(
                                            "file-infected",
                                            "The virus scanner found something; it is given to"
                                                    + " nobody.")
                                    .with("signature", signature));
            case Attachment.Pending _ when !isOwner(Attachments.placeOf(attachment), actor) ->
                    Optional.of(
                            Problem.conflict(
                                    "file-not-scanned-yet",
                                    "It waits for the virus scanner. Try again in a moment."));
            case Attachment.New _,
                    Attachment.NotScanned _,
                    Attachment.Pending _,
                    Attachment.Clean _,
                    Attachment.Removed _ ->
                    Optional.empty();
        };
    }
}
