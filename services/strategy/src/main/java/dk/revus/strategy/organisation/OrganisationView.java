package dk.revus.strategy.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.strategy.organisation.model.Landsdel;
import dk.revus.strategy.organisation.model.OrganisationKind;
import dk.revus.strategy.organisation.model.Particulars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a caller sees it.
 *
 * @param corrections what was put right of its names and its mailbox, oldest first; left out of
 *     lists
 */
record OrganisationView(
        String organisation,
        String name,
        String officialName,
        OrganisationKind kind,
        @Nullable Landsdel landsdel,
        String email,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Correction> corrections,
        long version,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return organisation;
    }

    static OrganisationView of(
            Particulars known,
            @Nullable List<Correction> corrections,
            long version,
            Actions actions) {
        return new OrganisationView(
                known.code(),
                known.name(),
                known.officialName(),
                known.kind(),
                known.landsdel(),
                known.email(),
                corrections,
                version,
                actions);
    }
}
