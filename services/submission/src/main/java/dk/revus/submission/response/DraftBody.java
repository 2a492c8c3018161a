package dk.revus.submission.response;

import dk.revus.submission.response.model.ContinuityLink;
import dk.revus.submission.response.model.PrincipleAnswer;
import dk.revus.submission.response.model.ResponseContent;
import dk.revus.submission.response.model.ThemeBase;
import dk.revus.submission.response.model.ThemeRank;
import dk.revus.submission.response.model.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft as it is sent to us. What is left out is empty; a draft need not be complete. */
record DraftBody(
        @Nullable @Size(max = 4000) String coverText,
        @Nullable @Size(max = 200) String contact,
        @Nullable @Size(max = 50) List<@NotNull @Valid RankBody> themeRanks,
        @Nullable @Size(max = 1000) List<@NotNull @Valid WishBody> wishes) {

    record RankBody(@NotBlank @Size(max = 40) String themeId, @Min(1) @Max(1000) int rank) {}

    /**
     * @param wishId as we gave it, to keep a wish's identity; null for a new one
     */
    record WishBody(
            @Nullable @Size(max = 40) String wishId,
            @Min(1) @Max(1000) int rank,
            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 4000) String problem,
            @Nullable @Size(max = 4000) String wantedEffort,
            @Nullable @Valid ThemeBaseBody themeBase,
            @Nullable @Size(max = 50) List<@NotNull @Valid PrincipleAnswerBody> principleAnswers,
            @Nullable @Size(max = 50) List<@NotNull @Valid ContinuityBody> continuity) {}

    record ThemeBaseBody(
            @NotNull ThemeBase.Kind kind,
            @Nullable @Size(max = 50) List<@NotBlank String> themeIds) {}

    record PrincipleAnswerBody(
            @NotBlank @Size(max = 40) String principleId,
            @NotNull PrincipleAnswer.Degree degree,
            @Nullable @Size(max = 2000) String text) {}

    record ContinuityBody(
            @NotBlank @Size(max = 40) String exampleId,
            @NotNull ContinuityLink.Relation relation,
            @Nullable @Size(max = 2000) String note) {}

    ResponseContent content() {
        return new ResponseContent(
                text(coverText),
                text(contact),
                list(themeRanks).stream().map(r -> new ThemeRank(r.themeId(), r.rank())).toList(),
                list(wishes).stream().map(DraftBody::wish).toList());
    }

    private static Wish wish(WishBody body) {
        return new Wish(
                text(body.wishId()),
                body.rank(),
                text(body.title()),
                text(body.problem()),
                text(body.wantedEffort()),
                themeBase(body.themeBase()),
                list(body.principleAnswers()).stream()
                        .map(a -> new PrincipleAnswer(a.principleId(), a.degree(), text(a.text())))
                        .toList(),
                list(body.continuity()).stream()
                        .map(l -> new ContinuityLink(l.exampleId(), l.relation(), text(l.note())))
                        .toList());
    }

    private static ThemeBase themeBase(@Nullable ThemeBaseBody body) {
        return body == null
                ? new ThemeBase(ThemeBase.Kind.NEW, List.of())
                : new ThemeBase(body.kind(), list(body.themeIds()));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
