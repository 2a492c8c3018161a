package dk.revus.submission.response;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.call.Calls;
import dk.revus.submission.call.Turnout;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallCounts;
import dk.revus.submission.response.model.Submission;
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
        int submitted = 0;
        int noWishes = 0;
        for (var response : responses.to(call.id(), content)) {
            var valid = response.state().valid();
            if (valid != null && valid.kind() == Submission.Kind.NO_WISHES) {
                noWishes++;
            } else if (valid != null) {
                submitted++;
            }
        }
        return new CallCounts(submitted, noWishes, content.invited().size() - submitted - noWishes);
    }
}
