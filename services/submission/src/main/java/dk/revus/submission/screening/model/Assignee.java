package dk.revus.submission.screening.model;

import dk.revus.kit.security.model.AccountName;
import org.jspecify.annotations.Nullable;

/**
 * Whose work a screening is.
 *
 * @param account in the one spelling that every account has
 * @param function the function held; null when somebody else gave the work to an account
 */
public record Assignee(String account, @Nullable String function) {

    /** Work of old may have been given to an account as it was written. */
    public Assignee {
        account = AccountName.of(account);
    }

    /** Whether the work is this person's. */
    public boolean is(String person) {
        return account.equals(AccountName.of(person));
    }
}
