package dk.revus.submission.response;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.call.Calls;
import dk.revus.submission.call.Turnout;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallCounts;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.Submission;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Counts by what is valid: a reopened response whose earlier version stands was submitted. */
@Component
class ResponseTurnout implements Turnout {

    private final Responses responses;

    ResponseTurnout(Responses responses) {
        this.responses = responses;
    }

    @Override
    public CallCounts of(Stored<Call> call) {
        var content = Calls.contentOf(call.state());
        var all = responses.to(call.id(), content).stream().map(Stored::state).toList();
        var valid = all.stream().flatMap(response -> valid(response).stream()).toList();
        int noWishes = count(valid, sent -> sent.kind() == Submission.Kind.NO_WISHES);
        return new CallCounts(
                valid.size() - noWishes,
                noWishes,
                content.invited().size() - valid.size(),
                count(valid, sent -> sent.circumstances().late()),
                count(valid, Submission::reserved),
                count(valid, sent -> sent.circumstances().onBehalf() != null),
                count(all, response -> response instanceof Response.Withdrawn));
    }

    private static Optional<Submission> valid(Response response) {
        return Optional.ofNullable(response.valid());
    }

    private static <T> int count(List<T> all, Predicate<T> those) {
        return (int) all.stream().filter(those).count();
    }
}
