package dk.revus.strategy.organisation.model;

/** Why an organisation is not registered. */
public sealed interface OrganisationRefusal {

    /** The code is taken by an organisation with other particulars. */
    record RegisteredOtherwise(Particulars registered) implements OrganisationRefusal {}

    record NotAMunicipalityCode(String code) implements OrganisationRefusal {}

    record ReasonRequired() implements OrganisationRefusal {}

    /** The correction says what stands there already. */
    record NothingChanged() implements OrganisationRefusal {}

    record NotRegistered() implements OrganisationRefusal {}

    record LandsdelMissing() implements OrganisationRefusal {}

    /** No mail could arrive there: as no address at all, or not with the server that we have. */
    record MailAddressUnreachable(String email) implements OrganisationRefusal {}
}
