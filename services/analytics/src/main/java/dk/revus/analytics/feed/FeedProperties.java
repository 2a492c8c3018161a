package dk.revus.analytics.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The event feed.
 *
 * @param answerWithin a page ends after this, full or not; its cursor goes on from there
 */
@ConfigurationProperties("analytics.feed")
record FeedProperties(@DefaultValue("5s") Duration answerWithin) {}
