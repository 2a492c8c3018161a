package dk.revus.strategy.organisation.model;

import dk.revus.kit.decision.Named;

/** What became true of an organisation. */
public sealed interface OrganisationEvent {

    @Named("registered")
    record OrganisationRegistered(Particulars particulars) implements OrganisationEvent {}

    @Named("corrected")
    record OrganisationCorrected(Particulars before, Particulars after, String reason)
            implements OrganisationEvent {}
}
