package dk.revus.submission.screening.model;

import dk.revus.submission.call.model.Deadline;
import java.time.Instant;
import java.util.List;

/**
 * One thing asked for without opening everything: questions, the fields that may be changed while
 * it is open, and a deadline of its own.
 *
 * @param number 1 for the first that this response was asked
 * @param editableFields as {@link OpenableFields} names them; all others are locked
 * @param deadline the whole of its last day counts
 */
public record ClarificationRequest(
        int number,
        List<String> questions,
        List<String> editableFields,
        Deadline deadline,
        String by,
        Instant at) {

    public ClarificationRequest {
        questions = List.copyOf(questions);
        editableFields = List.copyOf(editableFields);
    }

    ClarificationRequest asking(List<String> other) {
        return new ClarificationRequest(number, other, editableFields, deadline, by, at);
    }

    public ClarificationRequest until(Deadline later) {
        return new ClarificationRequest(number, questions, editableFields, later, by, at);
    }
}
