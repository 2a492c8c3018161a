package dk.revus.submission.call.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The letter with which a call goes out.
 *
 * @param sagsId the sender's case, such as SAG-2017-02127
 * @param dokId the sender's document
 * @param from the functions that sign it
 * @param summary in our own words
 */
public record CallLetter(
        String sagsId, String dokId, LocalDate date, List<String> from, String summary) {

    public CallLetter {
        from = List.copyOf(from);
    }
}
