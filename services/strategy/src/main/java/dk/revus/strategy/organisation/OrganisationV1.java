package dk.revus.strategy.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.revus.kit.text.model.MailAddress;
import dk.revus.strategy.organisation.model.OrganisationKind;
import dk.revus.strategy.organisation.model.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * What strangers are told of an organisation.
 *
 * @param reason of a correction
 */
record OrganisationV1(
        String organisation,
        String name,
        String officialName,
        OrganisationKind kind,
        @Nullable LandsdelV1 landsdel,
        String email,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    record LandsdelV1(String code, String name) {}

    /** As mail programs want it; what was registered before it was looked at stays as it is. */
    private static String travelling(String email) {
        return MailAddress.parse(email).map(MailAddress::travelling).orElse(email);
    }

    static OrganisationV1 of(Particulars known, @Nullable String reason) {
        var landsdel = known.landsdel();
        return new OrganisationV1(
                known.code(),
                known.name(),
                known.officialName(),
                known.kind(),
                landsdel == null ? null : new LandsdelV1(landsdel.code(), landsdel.name()),
                travelling(known.email()),
                reason);
    }
}
