package dk.revus.submission.screening;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.call.OpenWork;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.response.Responses;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.screening.model.Screening;
import java.util.List;
import org.springframework.stereotype.Component;

/** A call is not processed while wishes that count have not been screened. */
@Component
class UnscreenedResponses implements OpenWork {

    private final Responses responses;
    private final Screenings screenings;

    UnscreenedResponses(Responses responses, Screenings screenings) {
        this.responses = responses;
        this.screenings = screenings;
    }

    @Override
    public List<String> on(Stored<Call> call) {
        return call.state().content().invited().stream()
                .map(municipality -> ResponseId.of(call.id(), municipality))
                .filter(this::hasWishesThatCount)
                .filter(id -> !isScreened(id))
                .map(ResponseId::value)
                .toList();
    }

    private boolean hasWishesThatCount(ResponseId id) {
        return responses
                .find(id)
                .filter(
                        response ->
                                SubmittedVersions.toScreen(id, response.state().valid()) != null)
                .isPresent();
    }

    private boolean isScreened(ResponseId id) {
        return screenings
                .find(id.value())
                .filter(screening -> screening.state() instanceof Screening.Screened)
                .isPresent();
    }
}
