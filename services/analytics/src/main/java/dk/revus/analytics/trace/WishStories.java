package dk.revus.analytics.trace;

import dk.revus.analytics.fact.model.Dated;
import dk.revus.analytics.fact.model.KnownFacts;
import dk.revus.analytics.fact.model.Meeting;
import dk.revus.analytics.fact.model.Project;
import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Response.RankedWish;
import dk.revus.analytics.fact.model.Screening;
import dk.revus.analytics.fact.model.Screening.Assessment;
import dk.revus.analytics.fact.model.Strategy;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.analytics.fact.model.Wish;
import dk.revus.analytics.trace.model.WishStory;
import dk.revus.analytics.trace.model.WishStory.Answer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together all that is known of a wish. */
@Component
class WishStories {

    private static final String PLACED = "wish.placed";
    private static final String ANSWERED = "wish.outcome-recorded";

    private final KnownFacts facts;

    WishStories(KnownFacts facts) {
        this.facts = facts;
    }

    /** Empty when nobody sent such a wish, or it was taken back before anybody placed it. */
    Optional<WishStory> of(String wishId) {
        return of(List.of(wishId)).stream().findFirst();
    }

    /** Of these wishes those that there is something to tell of, in their order; asked for once. */
    List<WishStory> of(Collection<String> wishIds) {
        var known = known(wishIds);
        var cycles = new HashMap<String, OfCycle>();
        return wishIds.stream()
                .filter(known::has)
                .map(id -> story(id, known, cycles.computeIfAbsent(known.cycleId(id), this::cycle)))
                .toList();
    }

    private Known known(Collection<String> wishIds) {
        var responses = facts.responsesWith(wishIds);
        return new Known(
                facts.wishes(wishIds),
                responses,
                facts.screeningsOf(
                        responses.values().stream()
                                .map(Response::responseId)
                                .collect(Collectors.toSet())),
                facts.wishesAsToldBy(PLACED, wishIds),
                facts.wishesAsToldBy(ANSWERED, wishIds),
                facts.toldToEverybody(ANSWERED, wishIds));
    }

    private OfCycle cycle(String cycleId) {
        return new OfCycle(
                facts.themesOf(cycleId).stream()
                        .collect(
                                Collectors.toMap(
                                        theme -> theme.fact().themeId(), Function.identity())),
                facts.meetingsOf(cycleId),
                strategies(cycleId),
                facts.projectsOf(cycleId));
    }

    private static WishStory story(String wishId, Known known, OfCycle cycle) {
        var now = known.wishes().get(wishId);
        var response = known.responses().get(wishId);
        var sent = known.sent(wishId);
        return new WishStory(
                wishId,
                now == null ? of(response).organisation() : now.organisation(),
                now == null ? Objects.requireNonNull(sent).title() : now.title(),
                sent == null ? null : sent.problem(),
                sent == null ? "WITHDRAWN" : "SUBMITTED",
                response == null ? null : response.submittedAt(),
                known.screened(wishId),
                known.placed(wishId),
                known.answered(wishId),
                cycle.themes(),
                cycle.meetings(),
                cycle.strategies(),
                cycle.projects(),
                now != null && now.isAnswered() && known.announced().contains(wishId));
    }

    private static Response of(@Nullable Response response) {
        return Objects.requireNonNull(response);
    }

    /** With the moment that made it what it is, where the strategy itself names one. */
    private List<Dated<Strategy>> strategies(String cycleId) {
        return facts.strategiesOf(cycleId).stream()
                .map(
                        dated -> {
                            var strategy = dated.fact();
                            var named =
                                    strategy.adoptedAt() == null
                                            ? strategy.recommendedAt()
                                            : strategy.adoptedAt();
                            return named == null ? dated : new Dated<>(strategy, dated.at(), named);
                        })
                .toList();
    }

    /** What all wishes of a cycle can come to. */
    private record OfCycle(
            Map<String, Dated<Theme>> themes,
            List<Meeting> meetings,
            List<Dated<Strategy>> strategies,
            List<Dated<Project>> projects) {}

    /**
     * What is known of some wishes, by wish; the screenings by response.
     *
     * @param announced those whose answer everybody was told
     */
    private record Known(
            Map<String, Wish> wishes,
            Map<String, Response> responses,
            Map<String, Screening> screenings,
            Map<String, Dated<Wish>> toldPlaced,
            Map<String, Dated<Wish>> toldAnswered,
            Set<String> announced) {

        boolean has(String wishId) {
            return wishes.containsKey(wishId) || sent(wishId) != null;
        }

        String cycleId(String wishId) {
            var now = wishes.get(wishId);
            return now == null ? of(responses.get(wishId)).cycleId() : now.cycleId();
        }

        /** Null when the wish is in no response any more. */
        @Nullable RankedWish sent(String wishId) {
            var response = responses.get(wishId);
            return response == null
                    ? null
                    : response.wishes().stream()
                            .filter(wish -> wish.wishId().equals(wishId))
                            .findFirst()
                            .orElse(null);
        }

        @Nullable Assessment screened(String wishId) {
            return Optional.ofNullable(responses.get(wishId))
                    .map(response -> screenings.get(response.responseId()))
                    .flatMap(screening -> screening.of(wishId))
                    .orElse(null);
        }

        /** A wish that was sent anew is on no theme until it is placed again. */
        @Nullable Dated<String> placed(String wishId) {
            var now = wishes.get(wishId);
            var told = toldPlaced.get(wishId);
            if (now == null || told == null || (now.themeId() == null && !now.isAnswered())) {
                return null;
            }
            var themeId = told.fact().themeId();
            return themeId == null ? null : new Dated<>(themeId, told.at());
        }

        @Nullable Dated<Answer> answered(String wishId) {
            var now = wishes.get(wishId);
            var told = toldAnswered.get(wishId);
            if (now == null || told == null || !now.isAnswered()) {
                return null;
            }
            var wish = told.fact();
            return wish.outcome() == null
                    ? null
                    : new Dated<>(
                            new Answer(
                                    wish.outcome(),
                                    wish.themeId(),
                                    wish.reason(),
                                    wish.corrections()),
                            told.at());
        }
    }
}
