package dk.revus.submission.screening;

import dk.revus.submission.response.OpenedFields;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.screening.model.ClarificationRequest;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A clarification opens the fields that it names, until its own last day is over. */
@Component
class FieldsAskedAbout implements OpenedFields {

    private final Screenings screenings;

    FieldsAskedAbout(Screenings screenings) {
        this.screenings = screenings;
    }

    @Override
    public boolean isOpen(ResponseId response, String field, Instant moment) {
        return screenings
                .find(response.value())
                .filter(
                        screening ->
                                screening.state() instanceof AwaitingClarification(_, var request)
                                        && opens(request, field, moment))
                .isPresent();
    }

    private static boolean opens(ClarificationRequest request, String field, Instant moment) {
        return request.editableFields().contains(field) && !request.deadline().hasPassedAt(moment);
    }
}
