package dk.revus.strategy.organisation;

import dk.revus.strategy.organisation.OrganisationBody.LandsdelBody;
import dk.revus.strategy.organisation.model.Particulars;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an organisation should have been registered with; its code and kind stay. */
record OrganisationCorrectionBody(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String officialName,
        @Valid @Nullable LandsdelBody landsdel,
        @NotBlank @Email @Size(max = 200) String email,
        @Size(max = 2000) @Nullable String reason) {

    /** A missing reason is the decider's to refuse. */
    String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    /**
     * @param known whose landsdel stays when none is named
     */
    Particulars of(Particulars known) {
        return new Particulars(
                known.code(),
                name,
                officialName,
                known.kind(),
                landsdel == null ? known.landsdel() : landsdel.landsdel(),
                email);
    }
}
