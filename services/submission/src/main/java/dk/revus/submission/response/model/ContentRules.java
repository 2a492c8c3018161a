package dk.revus.submission.response.model;

import dk.revus.submission.response.model.ContentRefusal.AttachmentNamedTwice;
import dk.revus.submission.response.model.ContentRefusal.DuplicateRank;
import dk.revus.submission.response.model.ContentRefusal.MunicipalityNamedTwice;
import dk.revus.submission.response.model.ContentRefusal.MunicipalityNotInCall;
import dk.revus.submission.response.model.ContentRefusal.PrincipleAnsweredTwice;
import dk.revus.submission.response.model.ContentRefusal.PrincipleNotInCall;
import dk.revus.submission.response.model.ContentRefusal.RankGap;
import dk.revus.submission.response.model.ContentRefusal.ThemeBaseIncoherent;
import dk.revus.submission.response.model.ContentRefusal.ThemeNotInCall;
import dk.revus.submission.response.model.ContentRefusal.ThemeRankedTwice;
import dk.revus.submission.response.model.ContentRefusal.TooManyWishes;
import dk.revus.submission.response.model.ContentRefusal.UnknownExample;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.ThemeRank;
import dk.revus.submission.response.model.content.Wish;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What even a draft must keep to, for otherwise nobody knows what it means. */
final class ContentRules {

    private ContentRules() {}

    static Optional<ResponseRefusal> broken(ResponseContent content, CallTerms terms) {
        if (content.wishes().size() > terms.maxWishes()) {
            return Optional.of(TooManyWishes.of(terms.maxWishes(), content.wishes()));
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
                .or(() -> wishes(content, terms))
                .or(() -> attachments(content));
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
            if (!wish.themeBase().coheres()) {
                return Optional.of(new ThemeBaseIncoherent(wish.rank()));
            }
            for (var theme : wish.themeBase().themeIds()) {
                if (!terms.themes().contains(theme)) {
                    return Optional.of(new ThemeNotInCall(theme));
                }
            }
            var affected = affected(wish, terms);
            if (affected.isPresent()) {
                return affected;
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

    /**
     * What was taken once is not held against who writes on.
     *
     * @param before the content that this one is written on from
     */
    static Optional<ResponseRefusal> unknownExample(
            ResponseContent content, ResponseContent before, CallTerms terms) {
        var known = new HashSet<>(terms.examples());
        known.addAll(before.exampleIds());
        for (int i = 0; i < content.wishes().size(); i++) {
            var links = content.wishes().get(i).continuity();
            for (int j = 0; j < links.size(); j++) {
                var id = links.get(j).exampleId();
                if (!known.contains(id)) {
                    return Optional.of(
                            new UnknownExample(
                                    "wishes[%d].continuity[%d].exampleId".formatted(i, j), id));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ResponseRefusal> affected(Wish wish, CallTerms terms) {
        var seen = new HashSet<String>();
        for (var municipality : wish.affected()) {
            if (!terms.municipalities().contains(municipality)) {
                return Optional.of(new MunicipalityNotInCall(wish.rank(), municipality));
            }
            if (!seen.add(municipality)) {
                return Optional.of(new MunicipalityNamedTwice(wish.rank(), municipality));
            }
        }
        return Optional.empty();
    }

    private static Optional<ResponseRefusal> attachments(ResponseContent content) {
        var seen = new HashSet<String>();
        return content.attachmentIds().stream()
                .filter(id -> !seen.add(id))
                .findFirst()
                .map(AttachmentNamedTwice::new);
    }
}
