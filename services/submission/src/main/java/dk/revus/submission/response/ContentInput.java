package dk.revus.submission.response;

import dk.revus.submission.response.model.content.ContinuityLink;
import dk.revus.submission.response.model.content.Landsdel;
import dk.revus.submission.response.model.content.PrincipleAnswer;
import dk.revus.submission.response.model.content.Reservation;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.ThemeBase;
import dk.revus.submission.response.model.content.ThemeRank;
import dk.revus.submission.response.model.content.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * A content as it is sent to us, here and where screening asks for more. What is left out is empty;
 * a draft need not be complete.
 */
public record ContentInput(
        @Nullable @Size(max = 4000) String coverText,
        @Nullable @Size(max = 200) String contact,
        @Nullable @Size(max = 50) List<@NotNull @Valid RankBody> themeRanks,
        @Nullable @Size(max = 1000) List<@NotNull @Valid WishBody> wishes,
        @Nullable @Valid DecisionInput localDecision,
        @Nullable @Valid ReservationInput reservation,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> attachmentIds) {

    /** Where the municipality places one of the proposed themes. */
    record RankBody(@NotBlank @Size(max = 40) String themeId, @Min(1) @Max(1000) int rank) {}

    /**
     * A theme that the municipality wants.
     *
     * @param wishId as we gave it, to keep a wish's identity; null for a new one
     * @param landsdele the parts of the region that it concerns, each once
     */
    record WishBody(
            @Nullable @Size(max = 40) String wishId,
            @Min(1) @Max(1000) int rank,
            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 4000) String problem,
            @Nullable @Size(max = 4000) String wantedEffort,
            @Nullable @Valid ThemeBaseBody themeBase,
            @Nullable @Size(max = 50) List<@NotNull @Valid PrincipleAnswerBody> principleAnswers,
            @Nullable @Size(max = 50) List<@NotNull @Valid ContinuityBody> continuity,
            @Nullable @Size(max = 200)
                    List<@NotNull @Pattern(regexp = "0?[1-9][0-9]{2}") String> affected,
            @Nullable @UniqueElements List<@NotNull Landsdel> landsdele,
            @Nullable @Size(max = 2000) String partners,
            @Nullable @Size(max = 500) String horizon) {}

    /** What the wish builds on. */
    record ThemeBaseBody(
            @NotNull ThemeBase.Kind kind,
            @Nullable @Size(max = 50) List<@NotBlank String> themeIds) {}

    /**
     * How far the municipality finds that its wish lives up to a principle.
     *
     * @param evidence how it knows
     */
    record PrincipleAnswerBody(
            @NotBlank @Size(max = 40) String principleId,
            @NotNull PrincipleAnswer.Degree degree,
            @Nullable @Size(max = 2000) String text,
            @Nullable @Size(max = 2000) String evidence) {}

    /** What the wish carries on. */
    record ContinuityBody(
            @NotBlank @Size(max = 40) String exampleId,
            @NotNull ContinuityLink.Relation relation,
            @Nullable @Size(max = 2000) String note) {}

    /**
     * That the answer is sent before the municipality has decided.
     *
     * @param expectedDate when the body is expected to decide
     */
    record ReservationInput(
            @NotBlank @Size(max = 200) String body, @NotNull LocalDate expectedDate) {

        Reservation reservation() {
            return new Reservation(body.strip(), expectedDate);
        }
    }

    public ResponseContent content() {
        return new ResponseContent(
                text(coverText),
                text(contact),
                list(themeRanks).stream().map(r -> new ThemeRank(r.themeId(), r.rank())).toList(),
                list(wishes).stream().map(ContentInput::wish).toList(),
                localDecision == null ? null : localDecision.decision(),
                reservation == null ? null : reservation.reservation(),
                list(attachmentIds));
    }

    private static Wish wish(WishBody body) {
        return new Wish(
                text(body.wishId()),
                body.rank(),
                text(body.title()),
                text(body.problem()),
                text(body.wantedEffort()),
                themeBase(body.themeBase()),
                list(body.principleAnswers()).stream().map(ContentInput::principleAnswer).toList(),
                list(body.continuity()).stream()
                        .map(l -> new ContinuityLink(l.exampleId(), l.relation(), text(l.note())))
                        .toList(),
                list(body.affected()).stream().map(ContentInput::municipality).toList(),
                list(body.landsdele()),
                text(body.partners()),
                text(body.horizon()));
    }

    private static PrincipleAnswer principleAnswer(PrincipleAnswerBody body) {
        return new PrincipleAnswer(
                body.principleId(), body.degree(), text(body.text()), text(body.evidence()));
    }

    private static ThemeBase themeBase(@Nullable ThemeBaseBody body) {
        return body == null
                ? new ThemeBase(ThemeBase.Kind.NEW, List.of())
                : new ThemeBase(body.kind(), list(body.themeIds()));
    }

    private static String municipality(String code) {
        return code.length() == 4 ? code.substring(1) : code;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
