package dk.revus.submission.call;

import dk.revus.submission.call.model.CallContact;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How people reach whoever is behind a call; an empty one says nothing. */
record ContactBody(
        @Nullable @Email @Size(min = 1, max = 200) String mailbox,
        @Nullable @Pattern(regexp = ReadableText.PATTERN) @Size(max = 500) String address) {

    static @Nullable CallContact orNull(@Nullable ContactBody contact) {
        return contact == null
                ? null
                : new CallContact(
                        contact.mailbox(),
                        contact.address() == null ? null : contact.address().strip());
    }
}
