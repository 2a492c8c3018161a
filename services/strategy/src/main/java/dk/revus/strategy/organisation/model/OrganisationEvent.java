package dk.revus.strategy.organisation.model;

/** What became true of an organisation. */
public sealed interface OrganisationEvent {

    record OrganisationRegistered(Particulars particulars) implements OrganisationEvent {}

    record OrganisationCorrected(Particulars before, Particulars after, String reason)
            implements OrganisationEvent {}
}
