package dk.revus.strategy.organisation;

import dk.revus.strategy.organisation.model.Landsdel;
import dk.revus.strategy.organisation.model.OrganisationKind;
import dk.revus.strategy.organisation.model.Particulars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation as a caller sees it. */
record OrganisationView(
        String organisation,
        String name,
        String officialName,
        OrganisationKind kind,
        @Nullable Landsdel landsdel,
        String email,
        long version,
        List<String> allowedActions) {

    static OrganisationView of(Particulars known, long version, List<String> allowedActions) {
        return new OrganisationView(
                known.code(),
                known.name(),
                known.officialName(),
                known.kind(),
                known.landsdel(),
                known.email(),
                version,
                allowedActions);
    }
}
