package dk.revus.submission.call.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The letter with which a call goes out.
 *
 * @param sagsId the sender's case, such as SAG-2017-02127; "" in a copy until somebody gives it one
 * @param dokId the sender's document; "" likewise
 * @param from the functions that sign it
 * @param summary in our own words
 */
public record CallLetter(
        String sagsId, String dokId, LocalDate date, List<String> from, String summary) {

    public CallLetter {
        from = List.copyOf(from);
    }

    CallLetter saying(String otherwise) {
        return new CallLetter(sagsId, dokId, date, from, otherwise);
    }

    /** What must be filled in before anybody can put a name to it. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (sagsId.isBlank()) {
            missing.add("letter.sagsId");
        }
        if (dokId.isBlank()) {
            missing.add("letter.dokId");
        }
        return missing;
    }
}
