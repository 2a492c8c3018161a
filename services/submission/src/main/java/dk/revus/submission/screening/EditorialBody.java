package dk.revus.submission.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The secretariat's text on one wish. */
record EditorialBody(
        @NotBlank @Size(max = 40) String wishId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 8000) String text) {}
