package dk.revus.strategy.organisation.model;

import dk.revus.kit.text.model.MailAddress;

/**
 * What the server that mail leaves by can do.
 *
 * @param takesUtf8 whether it offers SMTPUTF8: letters such as æ before the @
 */
public record MailServer(boolean takesUtf8) {

    boolean reaches(String email) {
        return MailAddress.parse(email)
                .filter(address -> takesUtf8 || !address.needsUtf8())
                .isPresent();
    }
}
