package dk.revus.submission.screening;

import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.screening.model.Act;
import dk.revus.submission.screening.model.AssessmentCommand.AssessWish;
import dk.revus.submission.screening.model.PrincipleAssessment;
import dk.revus.submission.screening.model.ScreeningResult;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at one wish.
 *
 * @param principles may be left out when the wish is out of scope
 * @param reason may be left out when the wish meets the principles
 */
record AssessmentBody(
        @NotBlank @Size(max = 40) String wishId,
        @Nullable @Size(max = 50) List<@NotNull @Valid PrincipleBody> principles,
        @NotNull ScreeningResult result,
        @Nullable @Size(max = 4000) String reason) {

    /** How far the wish lives up to one principle. */
    record PrincipleBody(
            @NotBlank @Size(max = 40) String principleId,
            @NotNull Degree degree,
            @Nullable @Size(max = 2000) String text) {}

    /** A wish, and why something is done to it. */
    record ReasonBody(
            @NotBlank @Size(max = 40) String wishId, @Nullable @Size(max = 2000) String reason) {

        String why() {
            return Texts.of(reason);
        }
    }

    AssessWish by(Act act) {
        var assessed =
                principles == null
                        ? List.<PrincipleAssessment>of()
                        : principles.stream()
                                .map(
                                        p ->
                                                new PrincipleAssessment(
                                                        p.principleId(),
                                                        p.degree(),
                                                        Texts.of(p.text())))
                                .toList();
        return new AssessWish(wishId, assessed, result, Texts.of(reason), act);
    }
}
