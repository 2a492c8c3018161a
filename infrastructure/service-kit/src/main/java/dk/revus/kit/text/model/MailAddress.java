package dk.revus.kit.text.model;

import java.net.IDN;
import java.util.Optional;

/**
 * An address for e-mail, as people write it: the domain may have letters of any script, and so may
 * what stands before the @, but only few mail servers take the latter (SMTPUTF8, RFC 6531).
 */
public record MailAddress(String mailbox, String domain) {

    /** Empty for what is no address, or has a domain that can never be found. */
    public static Optional<MailAddress> parse(String written) {
        int at = written.lastIndexOf('@');
        if (at < 1 || at == written.length() - 1) {
            return Optional.empty();
        }
        var address = new MailAddress(written.substring(0, at), written.substring(at + 1));
        try {
            return address.travelling().isEmpty() ? Optional.empty() : Optional.of(address);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it goes over the wire, with the domain in its {@code xn--} form. */
    public String travelling() {
        return mailbox + "@" + IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
    }

    /** Whether only a server that offers SMTPUTF8 can take it. */
    public boolean needsUtf8() {
        return mailbox.chars().anyMatch(letter -> letter > 0x7F);
    }
}
