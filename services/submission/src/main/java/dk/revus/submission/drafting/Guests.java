package dk.revus.submission.drafting;

import dk.revus.kit.security.Actor;
import dk.revus.kit.security.GivenMandates;
import dk.revus.kit.security.Mandate;
import dk.revus.kit.security.model.Role;
import dk.revus.submission.drafting.model.Colleague;
import dk.revus.submission.response.model.ResponseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The rights of those who were invited. This is the one place where an invitation becomes a
 * mandate: for the requests about that response, and from there on like any other, in every
 * permission table of this service.
 */
@Component
class Guests implements GivenMandates {

    private static final String BY_INVITATION = "invited:";

    private static final Pattern ONE =
            Pattern.compile(
                    "/api/v1/calls/(?<call>IK-\\d{4}-\\d{2})/responses/(?<code>\\d{3,4})(?:[/:].*)?");
    private static final Pattern LIST =
            Pattern.compile("/api/v1/calls/(?<call>IK-\\d{4}-\\d{2})/responses");
    private static final Pattern SCREENING =
            Pattern.compile("/api/v1/screenings/(?<id>SV-[0-9.-]+)(?:[/:].*)?");

    /** They can do everything that somebody may be invited to do. */
    private static final Set<Role> NEED_NO_INVITATION = Set.of(Role.MUNICIPAL_APPROVER, Role.MAYOR);

    private final KnownColleagues known;
    private final SeenInvitations seen;
    private final Clock clock;

    Guests(KnownColleagues known, SeenInvitations seen, Clock clock) {
        this.known = known;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public List<Mandate> of(Actor actor, String path) {
        var today = LocalDate.now(clock);
        return asked(actor, path)
                .filter(id -> !actor.holdsFor(id.municipality(), NEED_NO_INVITATION, today))
                .flatMap(id -> mandates(actor, id, today, !LIST.matcher(path).matches()))
                .toList();
    }

    private Stream<ResponseId> asked(Actor actor, String path) {
        var one = ONE.matcher(path);
        if (one.matches()) {
            return ResponseId.named(one.group("call"), one.group("code")).stream();
        }
        var screening = SCREENING.matcher(path);
        if (screening.matches()) {
            return ResponseId.find(screening.group("id")).stream();
        }
        var list = LIST.matcher(path);
        return list.matches()
                ? known.thatInvited(actor.person()).stream()
                        .filter(id -> id.callId().equals(list.group("call")))
                : Stream.empty();
    }

    /**
     * @param opens whether this response is what is looked at, and not a list that it stands in
     */
    private Stream<Mandate> mandates(Actor actor, ResponseId id, LocalDate today, boolean opens) {
        var invitations =
                known.of(id.value()).stream().filter(one -> one.is(actor.person())).toList();
        if (opens) {
            invitations.stream()
                    .filter(colleague -> colleague.holdsOn(today))
                    .forEach(colleague -> seen.opened(id.value(), colleague, clock.instant()));
        }
        return invitations.stream().map(colleague -> mandate(id, colleague));
    }

    private static Mandate mandate(ResponseId id, Colleague colleague) {
        return new Mandate(
                BY_INVITATION + id.value() + "/" + colleague.id(),
                colleague.role().role(),
                id.municipality(),
                colleague.from(),
                colleague.lastDay());
    }

    /** The same person with what the token says alone. */
    static Actor withoutInvitations(Actor actor) {
        return new Actor(
                actor.kind(),
                actor.person(),
                actor.function(),
                actor.mandates().stream()
                        .filter(mandate -> !mandate.id().startsWith(BY_INVITATION))
                        .toList());
    }
}
