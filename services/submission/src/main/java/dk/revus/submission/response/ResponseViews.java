package dk.revus.submission.response;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.submission.response.ResponseView.SubmittedView;
import dk.revus.submission.response.model.CallTerms;
import dk.revus.submission.response.model.PreCheck;
import dk.revus.submission.response.model.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a response to whoever asks: a draft to its own municipality alone. */
@Component
class ResponseViews {

    private final Responses responses;
    private final Clock clock;

    ResponseViews(Responses responses, Clock clock) {
        this.responses = responses;
        this.clock = clock;
    }

    ResponseView show(Stored<Response> stored, Actor actor) {
        var id = Responses.idOf(stored.id());
        boolean own = actor.organisations(LocalDate.now(clock)).contains(id.municipality());
        var response = stored.state();
        var terms = responses.termsOf(id);
        return new ResponseView(
                stored.id(),
                id.callId(),
                id.municipality(),
                responses.stateName(stored),
                stored.version(),
                stored.changedAt(),
                own ? ContentView.of(response.content()) : null,
                SubmittedView.of(response.valid()),
                own && response instanceof Response.Draft
                        ? PreCheck.of(response.content(), terms)
                        : List.of(),
                actions(stored, actor, terms));
    }

    /** What the permission table allows and the deadline and the history leave open. */
    private List<String> actions(Stored<Response> stored, Actor actor, CallTerms terms) {
        boolean open = terms.takesAnswersAt(clock.instant());
        boolean sent = stored.state().valid() != null;
        return responses.allowedActions(stored, actor).stream()
                .filter(action -> "withdraw".equals(action) ? sent : open)
                .toList();
    }
}
