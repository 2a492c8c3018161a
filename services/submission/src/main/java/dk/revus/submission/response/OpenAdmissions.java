package dk.revus.submission.response;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.call.OpenWork;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.response.model.Response;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A call is not processed while somebody waits to be let in late, or was let in and still writes.
 */
@Component
class OpenAdmissions implements OpenWork {

    private final Responses responses;

    OpenAdmissions(Responses responses) {
        this.responses = responses;
    }

    @Override
    public List<String> on(Stored<Call> call) {
        return responses.to(call.id(), call.state().content()).stream()
                .filter(response -> isOpen(response.state()))
                .map(Stored::id)
                .toList();
    }

    private static boolean isOpen(Response response) {
        return switch (response) {
            case Response.LateRequested _ -> true;
            case Response.Draft _, Response.AwaitingSignOff _ ->
                    response.desk().lateUntil() != null;
            case Response.New _,
                    Response.NotStarted _,
                    Response.Submitted _,
                    Response.SubmittedWithReservation _,
                    Response.NoWishes _,
                    Response.RegisteredOnBehalf _,
                    Response.Withdrawn _,
                    Response.NotSubmitted _ ->
                    false;
        };
    }
}
