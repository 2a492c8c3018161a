package dk.revus.strategy.organisation.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.strategy.organisation.model.Organisation.Registered;
import dk.revus.strategy.organisation.model.Organisation.Unregistered;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationRegistered;
import dk.revus.strategy.organisation.model.OrganisationRefusal.LandsdelMissing;
import dk.revus.strategy.organisation.model.OrganisationRefusal.MailAddressUnreachable;
import dk.revus.strategy.organisation.model.OrganisationRefusal.NotAMunicipalityCode;
import dk.revus.strategy.organisation.model.OrganisationRefusal.RegisteredOtherwise;

/** Registers organisations. Saying the same again changes nothing, so a register can be re-read. */
public final class OrganisationDecider {

    private OrganisationDecider() {}

    public static Decision<OrganisationEvent, OrganisationRefusal> register(
            Particulars particulars, MailServer mail, Organisation organisation) {
        return switch (organisation) {
            case Registered(var known) when known.equals(particulars) -> accept();
            case Registered(var known) -> refuse(new RegisteredOtherwise(known));
            case Unregistered _ -> firstTime(particulars, mail);
        };
    }

    private static Decision<OrganisationEvent, OrganisationRefusal> firstTime(
            Particulars particulars, MailServer mail) {
        if (particulars.kind() == OrganisationKind.MUNICIPALITY) {
            if (!particulars.code().matches("[1-9]\\d{2}")) {
                return refuse(new NotAMunicipalityCode(particulars.code()));
            }
            if (particulars.landsdel() == null) {
                return refuse(new LandsdelMissing());
            }
        }
        if (!mail.reaches(particulars.email())) {
            return refuse(new MailAddressUnreachable(particulars.email()));
        }
        return accept(new OrganisationRegistered(particulars));
    }

    public static Organisation evolve(Organisation organisation, OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered(var particulars) -> new Registered(particulars);
        };
    }
}
