package dk.revus.strategy.organisation;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.PublishedEvent;
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
                            .publishedEvents((stored, event) -> List.of(published(event)))
                            .build();

    private OrganisationAggregate() {}

    static PublishedEvent published(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered(var particulars) ->
                    published("registered", OrganisationV1.of(particulars, null));
            case OrganisationCorrected(_, var after, var reason) ->
                    published("corrected", OrganisationV1.of(after, reason));
        };
    }

    private static PublishedEvent published(String happened, OrganisationV1 data) {
        return PublishedEvent.internal(
                "revus.organisation.events", "organisation." + happened, "", data);
    }
}
