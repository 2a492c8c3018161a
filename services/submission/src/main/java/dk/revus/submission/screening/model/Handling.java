package dk.revus.submission.screening.model;

import org.jspecify.annotations.Nullable;

/**
 * How a response is dealt with, whatever is thought of its wishes.
 *
 * @param dokId the number under which KKR has filed it; null until somebody gave one
 * @param assignee whose work it is; null while it waits for somebody
 * @param formal null until somebody looked
 */
public record Handling(
        @Nullable String dokId, @Nullable Assignee assignee, @Nullable FormalCheck formal) {

    static final Handling NOT_BEGUN = new Handling(null, null, null);

    Handling filedAs(String number) {
        return new Handling(number, assignee, formal);
    }

    Handling by(Assignee person) {
        return new Handling(dokId, person, formal);
    }

    Handling checked(FormalCheck check) {
        return new Handling(dokId, assignee, check);
    }
}
