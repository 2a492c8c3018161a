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
 * An organisation as a caller sees it: to everybody what public registers show, to those who are
 * signed in also where mail to it goes.
 *
 * @param email left out for those who are not signed in
 * @param corrections what was put right of its names and its mailbox, oldest first; left out of
 *     lists, and for those who are not signed in
 */
record OrganisationView(
        String organisation,
        String name,
        String officialName,
        OrganisationKind kind,
        @Nullable Landsdel landsdel,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String email,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Correction> corrections,
        long version,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return organisation;
    }

    /** What everybody may know. */
    static OrganisationView inPublic(Particulars known, long version, Actions actions) {
        return of(known, null, null, version, actions);
    }

    /** What those may know who are signed in. */
    static OrganisationView of(
            Particulars known,
            @Nullable List<Correction> corrections,
            long version,
            Actions actions) {
        return of(known, known.email(), corrections, version, actions);
    }

    private static OrganisationView of(
            Particulars known,
            @Nullable String email,
            @Nullable List<Correction> corrections,
            long version,
            Actions actions) {
        return new OrganisationView(
                known.code(),
                known.name(),
                known.officialName(),
                known.kind(),
                known.landsdel(),
                email,
                corrections,
                version,
                actions);
    }
}
