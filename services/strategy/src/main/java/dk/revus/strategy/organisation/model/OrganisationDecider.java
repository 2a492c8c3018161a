package dk.revus.strategy.organisation.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.strategy.organisation.model.Organisation.Registered;
import dk.revus.strategy.organisation.model.Organisation.Unregistered;
import dk.revus.strategy.organisation.model.OrganisationCommand.Correct;
import dk.revus.strategy.organisation.model.OrganisationCommand.Register;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationCorrected;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationRegistered;
import dk.revus.strategy.organisation.model.OrganisationRefusal.LandsdelMissing;
import dk.revus.strategy.organisation.model.OrganisationRefusal.MailAddressUnreachable;
import dk.revus.strategy.organisation.model.OrganisationRefusal.NotAMunicipalityCode;
import dk.revus.strategy.organisation.model.OrganisationRefusal.NotRegistered;
import dk.revus.strategy.organisation.model.OrganisationRefusal.NothingChanged;
import dk.revus.strategy.organisation.model.OrganisationRefusal.ReasonRequired;
import dk.revus.strategy.organisation.model.OrganisationRefusal.RegisteredOtherwise;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Registers organisations. Saying the same again changes nothing, so a register can be re-read. */
public final class OrganisationDecider {

    private OrganisationDecider() {}

    public static Decision<OrganisationEvent, OrganisationRefusal> decide(
            OrganisationCommand command, MailServer mail, Organisation organisation) {
        return switch (command) {
            case Register(var particulars) -> register(particulars, mail, organisation);
            case Correct(var change, var reason) -> correct(change, reason, mail, organisation);
        };
    }

    private static Decision<OrganisationEvent, OrganisationRefusal> register(
            Particulars particulars, MailServer mail, Organisation organisation) {
        return switch (organisation) {
            case Registered(var known) when known.equals(particulars) -> accept();
            case Registered(var known) -> refuse(new RegisteredOtherwise(known));
            case Unregistered _ -> firstTime(particulars, mail);
        };
    }

    private static Decision<OrganisationEvent, OrganisationRefusal> firstTime(
            Particulars particulars, MailServer mail) {
        return Decision.unless(
                wrong(particulars, mail), () -> accept(new OrganisationRegistered(particulars)));
    }

    private static Optional<OrganisationRefusal> wrong(Particulars particulars, MailServer mail) {
        if (particulars.kind() == OrganisationKind.MUNICIPALITY) {
            if (!particulars.code().matches("[1-9]\\d{2}")) {
                return Optional.of(new NotAMunicipalityCode(particulars.code()));
            }
            if (particulars.landsdel() == null) {
                return Optional.of(new LandsdelMissing());
            }
        }
        return mail.reaches(particulars.email())
                ? Optional.empty()
                : Optional.of(new MailAddressUnreachable(particulars.email()));
    }

    private static Decision<OrganisationEvent, OrganisationRefusal> correct(
            UnaryOperator<Particulars> change,
            String reason,
            MailServer mail,
            Organisation organisation) {
        return switch (organisation) {
            case Unregistered _ -> refuse(new NotRegistered());
            case Registered _ when reason.isBlank() -> refuse(new ReasonRequired());
            case Registered(var known) -> {
                var after = change.apply(known);
                yield after.equals(known)
                        ? refuse(new NothingChanged())
                        : Decision.unless(
                                wrong(after, mail),
                                () ->
                                        accept(
                                                new OrganisationCorrected(
                                                        known, after, reason.strip())));
            }
        };
    }

    public static Organisation evolve(Organisation organisation, OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered(var particulars) -> new Registered(particulars);
            case OrganisationCorrected(_, var after, _) -> new Registered(after);
        };
    }
}
