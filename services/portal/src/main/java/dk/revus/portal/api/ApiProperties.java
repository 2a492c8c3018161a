package dk.revus.portal.api;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one door to the platform.
 *
 * @param url where the gateway listens
 * @param connectWithin how long to wait for a connection
 * @param answerWithin how long to wait for an answer
 * @param fileWithin how long a file may take to be sent on, and looked into there
 */
@ConfigurationProperties("revus.gateway")
record ApiProperties(
        @DefaultValue("http://127.0.0.1:8080") URI url,
        @DefaultValue("1s") Duration connectWithin,
        @DefaultValue("8s") Duration answerWithin,
        @DefaultValue("60s") Duration fileWithin) {}
