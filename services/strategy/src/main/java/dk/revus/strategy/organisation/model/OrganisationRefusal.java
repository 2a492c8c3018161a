package dk.revus.strategy.organisation.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.NOT_FOUND;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;

/** Why an organisation is not registered. */
public sealed interface OrganisationRefusal {

    /** The code is taken by an organisation with other particulars. */
    @Refused(
            as = CONFLICT,
            code = "already-registered",
            saying = "This code is registered with other particulars.")
    record RegisteredOtherwise(String organisation, String name) implements OrganisationRefusal {
        public RegisteredOtherwise(Particulars registered) {
            this(registered.code(), registered.name());
        }
    }

    @Refused(
            as = UNPROCESSABLE,
            code = "not-a-municipality-code",
            saying = "A municipality has a code of three digits.")
    record NotAMunicipalityCode(String organisation) implements OrganisationRefusal {}

    @Refused(as = UNPROCESSABLE, code = "reason-required", saying = "Say why it is corrected.")
    record ReasonRequired() implements OrganisationRefusal {}

    /** The correction says what stands there already. */
    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "What you send stands there already.")
    record NothingChanged() implements OrganisationRefusal {}

    @Refused(as = NOT_FOUND)
    record NotRegistered() implements OrganisationRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "landsdel-missing",
            saying = "Say which landsdel the municipality lies in.")
    record LandsdelMissing() implements OrganisationRefusal {}

    /** No mail could arrive there: as no address at all, or not with the server that we have. */
    @Refused(
            as = UNPROCESSABLE,
            code = "mail-address-unreachable",
            saying =
                    "No mail could be sent there. Letters such as æ, ø and å may stand behind the @, and before it only where the mail server offers SMTPUTF8.")
    record MailAddressUnreachable(String email) implements OrganisationRefusal {}
}
