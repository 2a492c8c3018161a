package dk.revus.submission.response.model;

import dk.revus.submission.response.model.ResponseRefusal.DuplicateRank;
import dk.revus.submission.response.model.ResponseRefusal.PrincipleAnsweredTwice;
import dk.revus.submission.response.model.ResponseRefusal.PrincipleNotInCall;
import dk.revus.submission.response.model.ResponseRefusal.RankGap;
import dk.revus.submission.response.model.ResponseRefusal.ThemeBaseIncoherent;
import dk.revus.submission.response.model.ResponseRefusal.ThemeNotInCall;
import dk.revus.submission.response.model.ResponseRefusal.ThemeRankedTwice;
import dk.revus.submission.response.model.ResponseRefusal.TooManyWishes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What even a draft must keep to, for otherwise nobody knows what it means. */
final class ContentRules {

    private ContentRules() {}

    static Optional<ResponseRefusal> broken(ResponseContent content, CallTerms terms) {
        if (content.wishes().size() > terms.maxWishes()) {
            return Optional.of(new TooManyWishes(content.wishes().size(), terms.maxWishes()));
        }
        return ranks("wishes", content.wishes().stream().map(Wish::rank).toList())
                .or(
                        () ->
                                ranks(
                                        "themeRanks",
                                        content.themeRanks().stream()
                                                .map(ThemeRank::rank)
                                                .toList()))
                .or(() -> themes(content, terms))
                .or(() -> wishes(content, terms));
    }

    /** Each rank once, from 1 without a gap. */
    private static Optional<ResponseRefusal> ranks(String field, List<Integer> ranks) {
        var seen = new HashSet<Integer>();
        for (var rank : ranks) {
            if (!seen.add(rank)) {
                return Optional.of(new DuplicateRank(field, rank));
            }
        }
        for (int rank = 1; rank <= ranks.size(); rank++) {
            if (!seen.contains(rank)) {
                return Optional.of(new RankGap(field, rank));
            }
        }
        return Optional.empty();
    }

    private static Optional<ResponseRefusal> themes(ResponseContent content, CallTerms terms) {
        var seen = new HashSet<String>();
        for (var ranked : content.themeRanks()) {
            if (!terms.themes().contains(ranked.themeId())) {
                return Optional.of(new ThemeNotInCall(ranked.themeId()));
            }
            if (!seen.add(ranked.themeId())) {
                return Optional.of(new ThemeRankedTwice(ranked.themeId()));
            }
        }
        return Optional.empty();
    }

    private static Optional<ResponseRefusal> wishes(ResponseContent content, CallTerms terms) {
        for (var wish : content.wishes()) {
            if (!wish.themeBase().isCoherent()) {
                return Optional.of(new ThemeBaseIncoherent(wish.rank()));
            }
            for (var theme : wish.themeBase().themeIds()) {
                if (!terms.themes().contains(theme)) {
                    return Optional.of(new ThemeNotInCall(theme));
                }
            }
            var answered = new HashSet<String>();
            for (var answer : wish.principleAnswers()) {
                if (!terms.principles().contains(answer.principleId())) {
                    return Optional.of(new PrincipleNotInCall(answer.principleId()));
                }
                if (!answered.add(answer.principleId())) {
                    return Optional.of(
                            new PrincipleAnsweredTwice(wish.rank(), answer.principleId()));
                }
            }
        }
        return Optional.empty();
    }
}
