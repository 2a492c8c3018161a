package dk.revus.analytics.trace;

import dk.revus.analytics.fact.model.Dated;
import dk.revus.analytics.fact.model.KnownFacts;
import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Response.RankedWish;
import dk.revus.analytics.fact.model.Screening.Assessment;
import dk.revus.analytics.fact.model.Strategy;
import dk.revus.analytics.fact.model.Wish;
import dk.revus.analytics.trace.model.WishStory;
import dk.revus.analytics.trace.model.WishStory.Answer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        var response = facts.responseWith(wishId);
        var sent =
                response.stream()
                        .flatMap(r -> r.wishes().stream())
                        .filter(wish -> wish.wishId().equals(wishId))
                        .findFirst();
        var dated = facts.wish(wishId);
        return sent.isEmpty() && dated.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        story(
                                wishId,
                                response.orElse(null),
                                sent.orElse(null),
                                dated.orElse(null)));
    }

    private WishStory story(
            String wishId,
            @Nullable Response response,
            @Nullable RankedWish sent,
            @Nullable Wish dated) {
        var organisation = dated == null ? of(response).organisation() : dated.organisation();
        var cycleId = dated == null ? of(response).cycleId() : dated.cycleId();
        var title = dated == null ? Objects.requireNonNull(sent).title() : dated.title();
        return new WishStory(
                wishId,
                organisation,
                title,
                sent == null ? null : sent.problem(),
                sent == null ? "WITHDRAWN" : "SUBMITTED",
                response == null ? null : response.submittedAt(),
                screened(wishId, response),
                placed(wishId, dated),
                answered(wishId, dated),
                facts.themesOf(cycleId).stream()
                        .collect(
                                Collectors.toMap(
                                        theme -> theme.fact().themeId(), Function.identity())),
                facts.meetingsOf(cycleId),
                strategies(cycleId),
                facts.projectsOf(cycleId),
                dated != null && dated.isAnswered() && facts.wasToldToEverybody(ANSWERED, wishId));
    }

    private @Nullable Assessment screened(String wishId, @Nullable Response response) {
        return Optional.ofNullable(response)
                .flatMap(r -> facts.screeningOf(r.responseId()))
                .flatMap(screening -> screening.of(wishId))
                .orElse(null);
    }

    private static Response of(@Nullable Response response) {
        return Objects.requireNonNull(response);
    }

    /** A wish that was sent anew is on no theme until it is placed again. */
    private @Nullable Dated<String> placed(String wishId, @Nullable Wish now) {
        if (now == null || (now.themeId() == null && !now.isAnswered())) {
            return null;
        }
        return facts.wishAsToldBy(PLACED, wishId)
                .filter(dated -> dated.fact().themeId() != null)
                .map(
                        dated ->
                                new Dated<>(
                                        Objects.requireNonNull(dated.fact().themeId()), dated.at()))
                .orElse(null);
    }

    private @Nullable Dated<Answer> answered(String wishId, @Nullable Wish now) {
        if (now == null || !now.isAnswered()) {
            return null;
        }
        return facts.wishAsToldBy(ANSWERED, wishId)
                .filter(dated -> dated.fact().outcome() != null)
                .map(
                        dated ->
                                new Dated<>(
                                        new Answer(
                                                Objects.requireNonNull(dated.fact().outcome()),
                                                dated.fact().themeId(),
                                                dated.fact().reason(),
                                                dated.fact().corrections()),
                                        dated.at()))
                .orElse(null);
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
}
