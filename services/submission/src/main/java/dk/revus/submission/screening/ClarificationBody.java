package dk.revus.submission.screening;

import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.ContentInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a municipality.
 *
 * @param editableFields such as {@code wishes[ØN-165-2017-01].problem}; all others stay locked
 * @param deadline the last day, which counts in full
 */
record ClarificationBody(
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 2000) String> questions,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> editableFields,
        @NotNull LocalDate deadline) {

    List<String> fields() {
        return editableFields == null ? List.of() : editableFields;
    }

    /** Why. */
    record WithdrawBody(@Nullable @Size(max = 2000) String reason) {}

    /**
     * What was asked as it should have been, and why.
     *
     * @param questions all of them; left out where they stay
     * @param deadline the last day, which counts in full; left out where it stays
     */
    record CorrectionBody(
            @Nullable @Size(min = 1, max = 20) List<@NotBlank @Size(max = 2000) String> questions,
            @Nullable LocalDate deadline,
            @Nullable @Size(max = 2000) String reason) {

        @Nullable List<String> asked() {
            return questions == null ? null : questions.stream().map(String::strip).toList();
        }

        @Nullable Deadline until() {
            return deadline == null ? null : new Deadline(deadline);
        }
    }

    /** Another last day, and why. */
    record ExtendBody(@NotNull LocalDate deadline, @Nullable @Size(max = 2000) String reason) {}

    /**
     * What a municipality answers, and what it changes.
     *
     * @param answers one to each question, in their order
     * @param content the whole response as it is to be from now on, as it was shown but for the
     *     fields that are open; left out when nothing is to be changed
     */
    record AnswerBody(
            @NotNull @Size(max = 20) List<@NotNull @Size(max = 4000) String> answers,
            @Nullable @Valid ContentInput content) {}
}
