package dk.revus.strategy.organisation;

import dk.revus.strategy.organisation.model.Landsdel;
import dk.revus.strategy.organisation.model.OrganisationKind;
import dk.revus.strategy.organisation.model.Particulars;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An organisation to register. */
record OrganisationBody(
        @NotBlank @Pattern(regexp = "[A-Z0-9]{2,12}") String organisation,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String officialName,
        @NotNull OrganisationKind kind,
        @Valid @Nullable LandsdelBody landsdel,
        @NotBlank @Email @Size(max = 200) String email) {

    /** The part of the country that a municipality lies in. */
    record LandsdelBody(
            @NotBlank @Pattern(regexp = "DK\\d{3}") String code,
            @NotBlank @Size(max = 100) String name) {

        Landsdel landsdel() {
            return new Landsdel(code, name);
        }
    }

    Particulars particulars() {
        return new Particulars(
                organisation,
                name,
                officialName,
                kind,
                landsdel == null ? null : landsdel.landsdel(),
                email);
    }
}
