package dk.revus.submission.attachment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner is.
 *
 * @param address ClamAV's daemon, as {@code host:port}; none when left out, and every file then
 *     says that it was not scanned
 * @param connectWithin how long to try to reach it
 * @param answerWithin how long it may take to be given a file and to say what it found
 */
@ConfigurationProperties("submission.virus-scan")
record VirusScanProperties(
        @Nullable String address,
        @DefaultValue("500ms") Duration connectWithin,
        @DefaultValue("8s") Duration answerWithin) {}
