package dk.revus.submission.screening;

import dk.revus.submission.call.model.Reference;
import dk.revus.submission.response.model.content.PrincipleAnswer;
import dk.revus.submission.response.model.content.Wish;
import dk.revus.submission.screening.ScreeningView.AssessedView;
import dk.revus.submission.screening.ScreeningView.AssessmentView;
import dk.revus.submission.screening.ScreeningView.DegreeView;
import dk.revus.submission.screening.ScreeningView.EditorialView;
import dk.revus.submission.screening.ScreeningView.PrincipleView;
import dk.revus.submission.screening.ScreeningView.RevertedView;
import dk.revus.submission.screening.ScreeningView.StandView;
import dk.revus.submission.screening.ScreeningView.WishView;
import dk.revus.submission.screening.model.Assessment;
import dk.revus.submission.screening.model.Editorial;
import dk.revus.submission.screening.model.PrincipleAssessment;
import dk.revus.submission.screening.model.WishScreening;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a municipality's wish and its screening side by side.
 *
 * @param principles of the call
 * @param sent the wishes of the version that counts
 */
record WishViews(List<Reference> principles, List<Wish> sent) {

    WishView show(WishScreening screened) {
        var own = sent.stream().filter(w -> w.id().equals(screened.wish().wishId())).findFirst();
        var standing = screened.standing();
        return new WishView(
                screened.wish().wishId(),
                screened.wish().rank(),
                screened.wish().title(),
                own.map(Wish::themeBase).orElse(null),
                own.orElse(Wish.SAYING_NOTHING),
                screened.withdrawn(),
                screened.changedIn(),
                standing.map(Assessment::result).orElse(null),
                principles(own, standing),
                screened.assessments().stream()
                        .map(made -> assessment(made, standing.filter(made::equals).isPresent()))
                        .toList(),
                editorial(screened.editorial(), own, screened));
    }

    private List<PrincipleView> principles(Optional<Wish> own, Optional<Assessment> standing) {
        var answered = byId(own.stream().flatMap(w -> w.principleAnswers().stream()));
        var assessed =
                standing.stream()
                        .flatMap(made -> made.principles().stream())
                        .collect(
                                Collectors.toMap(
                                        PrincipleAssessment::principleId, Function.identity()));
        return principles.stream()
                .map(
                        principle -> {
                            var ours = answered.get(principle.id());
                            var theirs = assessed.get(principle.id());
                            return new PrincipleView(
                                    principle.id(),
                                    principle.title(),
                                    ours,
                                    theirs == null
                                            ? null
                                            : new DegreeView(theirs.degree(), theirs.text()));
                        })
                .toList();
    }

    private static Map<String, PrincipleAnswer> byId(Stream<PrincipleAnswer> answers) {
        return answers.collect(Collectors.toMap(PrincipleAnswer::principleId, Function.identity()));
    }

    private static AssessmentView assessment(Assessment made, boolean holds) {
        var back = made.reversal();
        return new AssessmentView(
                made.result(),
                made.reason(),
                made.principles().stream()
                        .map(p -> new AssessedView(p.principleId(), p.degree(), p.text()))
                        .toList(),
                made.by(),
                made.at(),
                made.onVersion(),
                holds,
                back == null ? null : new RevertedView(back.reason(), back.by(), back.at()));
    }

    private static @Nullable EditorialView editorial(
            @Nullable Editorial written, Optional<Wish> own, WishScreening screened) {
        if (written == null) {
            return null;
        }
        var answer = written.answer();
        return new EditorialView(
                written.title(),
                written.text(),
                screened.wish().title(),
                own.map(WishViews::text).orElse(""),
                written.by(),
                written.at(),
                written.onVersion() < screened.changedIn(),
                answer == null
                        ? null
                        : new StandView(answer.stand(), answer.reason(), answer.by(), answer.at()));
    }

    private static String text(Wish wish) {
        return wish.wantedEffort().isBlank()
                ? wish.problem()
                : wish.problem() + "\n\n" + wish.wantedEffort();
    }
}
