package dk.revus.submission.attachment;

import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.call.Calls;
import dk.revus.submission.response.Responses;
import dk.revus.submission.response.model.Circumstances.OnBehalf;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.VersionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a file is shown: in which sent versions, in a draft, with a call. */
@Component
class FileReferences {

    private final Responses responses;
    private final Calls calls;

    FileReferences(Responses responses, Calls calls) {
        this.responses = responses;
        this.calls = calls;
    }

    /** The versions that were sent and hold it. */
    List<Integer> sentIn(Place place, String id) {
        return switch (place.kind()) {
            case CALL -> List.of();
            case ANSWER, ORIGINAL ->
                    versions(ResponseId.parse(place.owner()))
                            .filter(sent -> holds(sent, id))
                            .map(Submission::contentVersion)
                            .distinct()
                            .toList();
        };
    }

    private Stream<Submission> versions(ResponseId id) {
        return responses.versionsOf(id).stream()
                .flatMap(commit -> commit.events().stream())
                .filter(VersionEvent.class::isInstance)
                .map(event -> ((VersionEvent) event).submission());
    }

    private static boolean holds(Submission sent, String id) {
        return sent.content().attachmentIds().contains(id)
                || (sent.circumstances().onBehalf() instanceof OnBehalf how
                        && how.originalId().equals(id));
    }

    /** Whether what is being written now holds it, or the call as it is. */
    boolean isDrafted(Place place, String id) {
        return switch (place.kind()) {
            case CALL ->
                    calls.find(place.owner())
                            .map(call -> Calls.contentOf(call.state()).attachmentIds())
                            .orElse(List.of())
                            .contains(id);
            case ANSWER, ORIGINAL ->
                    responses
                            .find(ResponseId.parse(place.owner()))
                            .filter(response -> isOpen(response.state()))
                            .map(response -> response.state().content().attachmentIds())
                            .orElse(List.of())
                            .contains(id);
        };
    }

    private static boolean isOpen(Response response) {
        return response instanceof Response.Draft || response instanceof Response.AwaitingSignOff;
    }
}
