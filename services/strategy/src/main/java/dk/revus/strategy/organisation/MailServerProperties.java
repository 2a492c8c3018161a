package dk.revus.strategy.organisation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that mail leaves by, as far as it matters when an address is registered.
 *
 * @param utf8 whether it offers SMTPUTF8
 */
@ConfigurationProperties("revus.smtp")
record MailServerProperties(@DefaultValue("false") boolean utf8) {}
