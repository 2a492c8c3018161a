package dk.revus.portal.page;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people reach KKR's secretariat: on every page, and in every mail, which reads the same
 * setting.
 *
 * @param phone empty when nobody answers one
 */
@Validated
@ConfigurationProperties("revus.contact")
public record Contact(@NotBlank String mail, @DefaultValue("") String phone) {

    /** The number as a telephone takes it. */
    public String dialled() {
        return phone.replaceAll("[^+0-9]", "");
    }
}
