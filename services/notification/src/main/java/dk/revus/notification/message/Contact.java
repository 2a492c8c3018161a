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

    /** "Spørgsmål? Kontakt KKR-sekretariatet: …": the last line of every mail. */
    String line() {
        return "\nSpørgsmål? Kontakt KKR-sekretariatet: "
                + mail
                + (phone.isBlank() ? "" : ", tlf. " + phone)
                + "\n";
    }
}
