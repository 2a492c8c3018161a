package dk.revus.submission.call;

import dk.revus.submission.call.model.CallLetter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is asked for.
 *
 * @param opensAt null: at once
 * @param principles ids of adopted principles
 * @param themes ids of published themes
 * @param invited municipality codes of three digits; a leading zero is accepted
 * @param attachmentIds what was uploaded to this call; a new call has none yet
 */
record CallBody(
        @NotBlank @Size(max = 100) String cycleId,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Valid LetterBody letter,
        @Nullable Instant opensAt,
        @NotNull LocalDate lastDay,
        @NotNull LocalDate meetingDate,
        @NotNull @Min(1) @Max(20) Integer maxWishes,
        @NotNull @Size(max = 50) List<@NotBlank String> principles,
        @NotNull @Size(max = 50) List<@NotBlank String> themes,
        @NotEmpty @Size(max = 200)
                List<@NotNull @Pattern(regexp = "0?[1-9][0-9]{2}") String> invited,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> attachmentIds) {

    /** The letter it goes out with. */
    record LetterBody(
            @NotBlank @Size(max = 100) String sagsId,
            @NotBlank @Size(max = 100) String dokId,
            @NotNull LocalDate date,
            @NotEmpty List<@NotBlank String> from,
            @NotBlank @Size(max = 4000) String summary,
            @Nullable @Valid ContactBody contact) {

        CallLetter letter() {
            return new CallLetter(sagsId, dokId, date, from, summary, ContactBody.orNull(contact));
        }
    }

    List<String> municipalities() {
        return invited.stream().map(c -> c.length() == 4 ? c.substring(1) : c).distinct().toList();
    }

    List<String> attachments() {
        return attachmentIds == null ? List.of() : attachmentIds.stream().distinct().toList();
    }
}
