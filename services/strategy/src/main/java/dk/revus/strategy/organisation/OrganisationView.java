package dk.revus.strategy.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.permission.Actions;
import dk.revus.strategy.organisation.model.Landsdel;
import dk.revus.strategy.organisation.model.OrganisationKind;
import dk.revus.strategy.organisation.model.Particulars;
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
        @JsonUnwrapped Actions actions) {

    static OrganisationView of(Particulars known, long version, Actions actions) {
        return new OrganisationView(
                known.code(),
                known.name(),
                known.officialName(),
                known.kind(),
                known.landsdel(),
                known.email(),
                version,
                actions);
    }
}
