package dk.revus.submission.response;

import dk.revus.submission.response.model.content.LocalDecision;
import jakarta.validation.constraints.AssertTrue;
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

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    @AssertTrue(message = "the date must lie between 1900 and 3000")
    boolean isInOurTime() {
        return inOurTime(date);
    }

    /** A day that a calendar can reckon with; a missing one is somebody else's complaint. */
    static boolean inOurTime(@Nullable LocalDate day) {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    LocalDecision decision() {
        return new LocalDecision(body.strip(), date, item == null ? "" : item.strip());
    }
}
