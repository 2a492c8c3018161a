package dk.revus.submission.call.model;

import dk.revus.kit.text.model.MailAddress;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How people reach whoever is behind a call. What it leaves out is as it is for the whole platform.
 *
 * @param mailbox that of a function, not of a person
 * @param address where a letter is sent to, in lines
 */
public record CallContact(@Nullable String mailbox, @Nullable String address) {

    /** Takes away what was said before. */
    public static final CallContact NONE = new CallContact(null, null);

    /**
     * Whether anybody can write to the mailbox, whatever their mail program: only few servers take
     * letters such as æ before the @.
     */
    boolean isReachable() {
        return mailbox == null
                || MailAddress.parse(mailbox)
                        .filter(Predicate.not(MailAddress::needsUtf8))
                        .isPresent();
    }

    /** The mailbox of a contact that may not be there; "" for none. */
    static String mailboxOf(@Nullable CallContact contact) {
        return contact == null ? "" : Objects.requireNonNullElse(contact.mailbox, "");
    }

    /** The same of the address. */
    static String addressOf(@Nullable CallContact contact) {
        return contact == null ? "" : Objects.requireNonNullElse(contact.address, "");
    }
}
