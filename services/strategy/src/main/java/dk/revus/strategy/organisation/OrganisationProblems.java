package dk.revus.strategy.organisation;

import dk.revus.kit.problem.Problem;
import dk.revus.strategy.organisation.model.OrganisationRefusal;
import dk.revus.strategy.organisation.model.OrganisationRefusal.LandsdelMissing;
import dk.revus.strategy.organisation.model.OrganisationRefusal.MailAddressUnreachable;
import dk.revus.strategy.organisation.model.OrganisationRefusal.NotAMunicipalityCode;
import dk.revus.strategy.organisation.model.OrganisationRefusal.NotRegistered;
import dk.revus.strategy.organisation.model.OrganisationRefusal.NothingChanged;
import dk.revus.strategy.organisation.model.OrganisationRefusal.ReasonRequired;
import dk.revus.strategy.organisation.model.OrganisationRefusal.RegisteredOtherwise;

/** What a refusal is called outside. */
final class OrganisationProblems {

    private OrganisationProblems() {}

    static Problem describe(OrganisationRefusal refusal) {
        return switch (refusal) {
            case RegisteredOtherwise(var known) ->
                    Problem.conflict(
                                    "already-registered",
                                    "This code is registered with other particulars.")
                            .with("organisation", known.code())
                            .with("name", known.name());
            case NotRegistered() -> Problem.notFound();
            case ReasonRequired() ->
                    Problem.unprocessable("reason-required", "Say why it is corrected.");
            case NothingChanged() ->
                    Problem.unprocessable("nothing-changed", "What you send stands there already.");
            case NotAMunicipalityCode(var code) ->
                    Problem.unprocessable(
                                    "not-a-municipality-code",
                                    "A municipality has a code of three digits.")
                            .with("organisation", code);
            case LandsdelMissing() ->
                    Problem.unprocessable(
                            "landsdel-missing", "Say which landsdel the municipality lies in.");
            case MailAddressUnreachable(var email) ->
                    Problem.unprocessable(
                                    "mail-address-unreachable",
                                    "No mail could be sent there. Letters such as æ, ø and å may"
                                            + " stand behind the @, and before it only where the"
                                            + " mail server offers SMTPUTF8.")
                            .with("email", email);
        };
    }
}
