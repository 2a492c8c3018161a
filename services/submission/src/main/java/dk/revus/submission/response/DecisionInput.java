package dk.revus.submission.response;

import dk.revus.submission.response.model.content.LocalDecision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the municipality's own.
 *
 * @param body who decided, such as "Kommunalbestyrelsen"
 * @param item on that body's agenda
 */
record DecisionInput(
        @NotBlank @Size(max = 200) String body,
        @NotNull LocalDate date,
        @Nullable @Size(max = 100) String item) {

    LocalDecision decision() {
        return new LocalDecision(body.strip(), date, item == null ? "" : item.strip());
    }
}
