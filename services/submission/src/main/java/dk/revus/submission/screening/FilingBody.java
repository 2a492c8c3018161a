package dk.revus.submission.screening;

import dk.revus.kit.security.model.AccountName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is sent around the merits of a screening. */
final class FilingBody {

    private FilingBody() {}

    /**
     * Where the answer stands in the journal of cases.
     *
     * @param dokId KKR's own number for the document, such as 2361329
     */
    record RegisterBody(@NotBlank @Size(max = 100) String dokId) {}

    /**
     * Who is to screen.
     *
     * @param account whose work it becomes
     */
    record AssignBody(
            @NotBlank @Size(max = 200) @Pattern(regexp = AccountName.WRITTEN) String account) {}

    /**
     * Whether everything is there that must be.
     *
     * @param note what is missing; needed when something is
     */
    record CheckBody(@NotNull Boolean ok, @Nullable @Size(max = 2000) String note) {}
}
