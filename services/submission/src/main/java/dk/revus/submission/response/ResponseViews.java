package dk.revus.submission.response;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.permission.Obstacles;
import dk.revus.kit.security.Actor;
import dk.revus.submission.response.ResponseView.SubmittedView;
import dk.revus.submission.response.model.CallTerms;
import dk.revus.submission.response.model.PreCheck;
import dk.revus.submission.response.model.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        var terms = responses.termsToShow(id);
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

    private Actions actions(Stored<Response> stored, Actor actor, CallTerms terms) {
        return responses.actions(stored, actor).unless(obstacles(stored, terms));
    }

    /** What the deadline and the history leave no room for. */
    private Obstacles obstacles(Stored<Response> stored, CallTerms terms) {
        var late = terms.deadline().hasPassedAt(clock.instant());
        var sent = stored.state().valid() != null;
        return command ->
                switch (command) {
                    case "withdraw" -> when(!sent, "not-allowed-in-state");
                    default ->
                            when(late, "deadline-passed")
                                    .or(() -> when(!terms.open(), "call-not-open"));
                };
    }

    private static Optional<String> when(boolean so, String code) {
        return so ? Optional.of(code) : Optional.empty();
    }
}
