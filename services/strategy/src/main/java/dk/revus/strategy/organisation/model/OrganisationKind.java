package dk.revus.strategy.organisation.model;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    MUNICIPALITY,
    REGION,
    GROWTH_FORUM,
    KKR
}
