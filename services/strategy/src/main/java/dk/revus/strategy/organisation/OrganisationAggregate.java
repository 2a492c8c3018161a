package dk.revus.strategy.organisation;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.Letter;
import dk.revus.strategy.organisation.model.Organisation;
import dk.revus.strategy.organisation.model.Organisation.Unregistered;
import dk.revus.strategy.organisation.model.OrganisationCommand;
import dk.revus.strategy.organisation.model.OrganisationDecider;
import dk.revus.strategy.organisation.model.OrganisationEvent;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationCorrected;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationRegistered;
import dk.revus.strategy.organisation.model.OrganisationPermissions;
import dk.revus.strategy.organisation.model.OrganisationRefusal;
import java.util.List;

/** What the journal must know of organisations. */
final class OrganisationAggregate {

    static final Aggregate<
                    OrganisationCommand, Organisation, OrganisationEvent, OrganisationRefusal>
            AGGREGATE =
                    Aggregate.named(
                                    "organisation",
                                    OrganisationCommand.class,
                                    Organisation.class,
                                    OrganisationEvent.class,
                                    OrganisationRefusal.class)
                            .startingAs(new Unregistered())
                            .evolvingBy(OrganisationDecider::evolve)
                            .permissions(OrganisationPermissions.TABLE)
                            .letters((stored, event) -> List.of(letter(event)))
                            .build();

    private OrganisationAggregate() {}

    static Letter letter(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered(var particulars) ->
                    letter("registered", OrganisationV1.of(particulars, null));
            case OrganisationCorrected(_, var after, var reason) ->
                    letter("corrected", OrganisationV1.of(after, reason));
        };
    }

    private static Letter letter(String happened, OrganisationV1 data) {
        return Letter.internal("revus.organisation.events", "organisation." + happened, "", data);
    }
}
