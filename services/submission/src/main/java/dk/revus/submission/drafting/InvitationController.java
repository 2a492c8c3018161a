package dk.revus.submission.drafting;

import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody who was invited finds what they were invited to. */
@RestController
@RequestMapping("/api/v1/invitations")
class InvitationController {

    private final KnownColleagues known;
    private final Clock clock;

    InvitationController(KnownColleagues known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /** The caller's own that hold today. */
    @GetMapping
    Page<InvitationView> list(Actor actor) {
        var today = LocalDate.now(clock);
        var mine =
                known.thatInvited(actor.person()).stream()
                        .flatMap(
                                id ->
                                        known.of(id.value()).stream()
                                                .filter(c -> c.is(actor.person()))
                                                .filter(c -> c.holdsOn(today))
                                                .map(c -> InvitationView.of(id, c)))
                        .toList();
        return new Page<>(mine, null);
    }
}
