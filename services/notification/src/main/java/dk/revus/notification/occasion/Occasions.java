package dk.revus.notification.occasion;

import dk.revus.notification.known.model.KnownFacts;
import dk.revus.notification.known.model.Organisation;
import dk.revus.notification.known.model.Response;
import dk.revus.notification.known.model.Screening;
import dk.revus.notification.known.model.Theme;
import dk.revus.notification.known.model.Wish;
import dk.revus.notification.message.model.Messages;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.occasion.model.Cause;
import dk.revus.notification.occasion.model.ColleagueNotice;
import dk.revus.notification.occasion.model.Helpers;
import dk.revus.notification.occasion.model.Lineage;
import dk.revus.notification.occasion.model.News;
import dk.revus.notification.occasion.model.Outcome;
import dk.revus.notification.occasion.model.Receipt;
import dk.revus.notification.occasion.model.ResponseNotice;
import dk.revus.notification.occasion.model.ResponseStep;
import dk.revus.notification.occasion.model.ScreeningNotice;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is to be told, as soon as enough is known to tell it.
 *
 * <p>Topics know no order among each other: a receipt may be asked for before we heard of the call,
 * and news of a project before we heard of a wish. So what cannot be told yet is written down
 * first, and then looked at again; whoever learns the missing thing does the same in the other
 * order. One of the two sees both, whichever instance it is.
 */
@Component
class Occasions {

    private final KnownFacts known;
    private final Messages messages;
    private final WaitingOccasions waiting;

    Occasions(KnownFacts known, Messages messages, WaitingOccasions waiting) {
        this.known = known;
        this.messages = messages;
        this.waiting = waiting;
    }

    void answered(Response response, Cause cause) {
        if (!tell(response, cause)) {
            waiting.keep(response, cause);
            callKnown(response.callId());
        }
    }

    Optional<Note> notice(String type, ResponseStep step, Cause cause) {
        return ResponseNotice.of(type, step, nameOf(step.organisation()), cause);
    }

    Optional<Note> notice(String type, Helpers helpers, Cause cause) {
        return ColleagueNotice.of(type, helpers, nameOf(helpers.organisation()), cause);
    }

    /** A municipality that we have not heard of yet is named by its code. */
    private String nameOf(String organisation) {
        return known.organisation(organisation)
                .map(Organisation::officialName)
                .orElse(organisation);
    }

    void answered(Wish wish, Cause cause) {
        if (!tell(wish, cause)) {
            waiting.keep(wish, cause);
            themeKnown(wish.themeId());
        }
    }

    /** All that is said stands in the event; only what the municipality is called does not. */
    void happened(Screening screening, String eventType, Cause cause) {
        var municipality =
                known.organisation(screening.organisation())
                        .map(Organisation::officialName)
                        .orElse("Kommune " + screening.organisation());
        new ScreeningNotice(screening, municipality, cause)
                .of(eventType)
                .ifPresent(messages::intend);
    }

    /** News is kept for good: a wish or a merge that we hear of later may lead to it as well. */
    void happened(News notice) {
        waiting.keep(notice);
        tell(notice);
    }

    void callKnown(String callId) {
        waiting.receiptsOf(
                callId,
                (response, cause) -> {
                    if (tell(response, cause)) {
                        waiting.done(cause);
                    }
                });
    }

    void themeKnown(@Nullable String themeId) {
        if (themeId == null) {
            return;
        }
        waiting.outcomesIn(
                themeId,
                (wish, cause) -> {
                    if (tell(wish, cause)) {
                        waiting.done(cause);
                    }
                });
        newsOf(themeId);
    }

    void wishKnown(Wish wish) {
        if (wish.themeId() != null) {
            newsOf(wish.themeId());
        }
    }

    private void newsOf(String themeId) {
        if (waiting.holdsNews()) {
            waiting.newsUnder(lineage().comingFrom(themeId), this::tell);
        }
    }

    private boolean tell(Response response, Cause cause) {
        var call = known.call(response.callId());
        call.ifPresent(c -> messages.intend(Receipt.to(response, c, cause)));
        return call.isPresent();
    }

    private boolean tell(Wish wish, Cause cause) {
        if (wish.themeId() == null) {
            messages.intend(Outcome.of(wish, null, cause));
            return true;
        }
        var theme = known.theme(wish.themeId());
        theme.ifPresent(t -> messages.intend(Outcome.of(wish, t, cause)));
        return theme.isPresent();
    }

    private void tell(News notice) {
        var themeId = notice.project().themeId();
        known.theme(themeId).ifPresent(theme -> tell(notice, theme));
    }

    private void tell(News notice, Theme theme) {
        var lineage = lineage();
        Set<String> themes = lineage.leadingTo(theme.themeId());
        lineage.originators(theme.themeId(), known.wishesOn(themes))
                .forEach(
                        (organisation, wishes) ->
                                messages.intend(notice.to(organisation, wishes, theme)));
    }

    private Lineage lineage() {
        return new Lineage(known.themes());
    }
}
