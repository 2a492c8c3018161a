package dk.revus.submission;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this service.
 *
 * @param closingGrace how long after the deadline a call is closed, so that a submission that was
 *     received in time and is still being worked on is not overtaken; the deadline itself is not
 *     moved by it
 * @param publicUrl where people reach the pages; calendar entries link there
 */
@Validated
@ConfigurationProperties("submission")
public record SubmissionProperties(
        @DefaultValue("10s") Duration closingGrace,
        @DefaultValue("http://127.0.0.1:8080") String publicUrl) {}
