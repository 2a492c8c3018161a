package dk.revus.analytics.figures.model;

import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Response.RankedWish;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.analytics.fact.model.Wish;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cycle in a few numbers.
 *
 * @param answered municipalities whose wishes were sent and hold
 * @param wishes wishes that hold
 * @param wishesExplained wishes that hold, with an outcome and its reason
 * @param explainedShare wishes with an outcome and its reason, of all that hold; null without any
 */
public record Figures(
        String cycleId,
        String callId,
        int invited,
        long answered,
        long noWishes,
        long notSubmitted,
        int wishes,
        long wishesWithOutcome,
        long wishesExplained,
        @Nullable Double explainedShare,
        List<PrioritisedTheme> prioritisedThemes) {

    /** A theme that was prioritised. */
    public record PrioritisedTheme(String themeId, String title, String state) {}

    public static Figures of(
            Call call,
            Collection<Response> responses,
            Collection<Wish> wishes,
            Collection<Theme> themes) {
        var holding =
                responses.stream()
                        .filter(Response::isAnswered)
                        .flatMap(response -> response.wishes().stream())
                        .map(RankedWish::wishId)
                        .distinct()
                        .toList();
        var known = wishes.stream().collect(Collectors.toMap(Wish::wishId, Function.identity()));
        var told = holding.stream().map(known::get).filter(wish -> wish != null).toList();
        var explained = told.stream().filter(Wish::isExplained).count();
        return new Figures(
                call.cycleId(),
                call.callId(),
                call.invited().size(),
                responses.stream().filter(Response::isAnswered).count(),
                responses.stream().filter(Response::saysNoWishes).count(),
                responses.stream().filter(r -> "NOT_SUBMITTED".equals(r.state())).count(),
                holding.size(),
                told.stream().filter(Wish::isAnswered).count(),
                explained,
                holding.isEmpty() ? null : (double) explained / holding.size(),
                themes.stream()
                        .filter(Theme::isPrioritised)
                        .map(t -> new PrioritisedTheme(t.themeId(), t.title(), t.state()))
                        .sorted(Comparator.comparing(PrioritisedTheme::themeId))
                        .toList());
    }
}
