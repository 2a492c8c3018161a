package dk.revus.notification.message;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people reach KKR's secretariat. The portal reads the same setting.
 *
 * @param phone empty when nobody answers one
 */
@ConfigurationProperties("revus.contact")
record Contact(String mail, @DefaultValue("") String phone) {

    /**
     * "Spørgsmål? Kontakt KKR-sekretariatet: …": the last line of every mail.
     *
     * @param mailbox where an answer to it is read
     */
    String line(String mailbox) {
        return "\nSpørgsmål? Kontakt KKR-sekretariatet: "
                + mailbox
                + (phone.isBlank() ? "" : ", tlf. " + phone)
                + "\n";
    }
}
