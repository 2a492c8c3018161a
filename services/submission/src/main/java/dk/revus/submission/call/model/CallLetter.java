package dk.revus.submission.call.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter with which a call goes out.
 *
 * @param sagsId the sender's case, such as SAG-2017-02127; "" in a copy until somebody gives it one
 * @param dokId the sender's document; "" likewise
 * @param from the functions that sign it
 * @param summary in our own words
 * @param contact null: as for the whole platform, and in calls from before it could be said
 */
public record CallLetter(
        String sagsId,
        String dokId,
        LocalDate date,
        List<String> from,
        String summary,
        @Nullable CallContact contact) {

    public CallLetter {
        from = List.copyOf(from);
        contact = CallContact.NONE.equals(contact) ? null : contact;
    }

    CallLetter saying(String otherwise) {
        return new CallLetter(sagsId, dokId, date, from, otherwise, contact);
    }

    CallLetter reachedBy(@Nullable CallContact other) {
        return new CallLetter(sagsId, dokId, date, from, summary, other);
    }

    boolean isReachable() {
        return contact == null || contact.isReachable();
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
