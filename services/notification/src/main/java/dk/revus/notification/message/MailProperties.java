package dk.revus.notification.message;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the platform.
 *
 * @param server such as smtp://127.0.0.1:8105
 * @param from the sender that everybody sees
 * @param pages where people find the portal, such as https://revus.example
 * @param connectWithin how long a server may take to answer the call
 * @param answerWithin how long it may take for each reply
 * @param claim how long one instance keeps a message to itself; longer than a whole delivery
 * @param sweep how often the sender looks without being woken; what a dead copy had not claimed yet
 *     goes out after this
 * @param longestPause between two tries of a server that is away, or of a mail it does not take yet
 * @param giveUpAfter how long a mail that is not taken is tried
 */
@ConfigurationProperties("notification.mail")
record MailProperties(
        URI server,
        @DefaultValue("noreply@revus.example") String from,
        URI pages,
        @DefaultValue("2s") Duration connectWithin,
        @DefaultValue("5s") Duration answerWithin,
        @DefaultValue("40s") Duration claim,
        @DefaultValue("5s") Duration sweep,
        @DefaultValue("10s") Duration longestPause,
        @DefaultValue("3d") Duration giveUpAfter) {

    /** Greeting, hello, sender, recipient, data, end: each may take its time. */
    private static final int REPLIES = 6;

    MailProperties {
        if (claim.compareTo(connectWithin.plus(answerWithin.multipliedBy(REPLIES))) <= 0) {
            throw new IllegalArgumentException(
                    "notification.mail.claim must be longer than connect-within and six times"
                            + " answer-within");
        }
    }

    /** The longest that handing over one mail can take. */
    Duration longestDelivery() {
        return connectWithin.plus(answerWithin.multipliedBy(REPLIES));
    }
}
