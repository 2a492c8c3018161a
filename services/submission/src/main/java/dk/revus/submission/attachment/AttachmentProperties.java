package dk.revus.submission.attachment;

import dk.revus.inspection.Limits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What may be attached.
 *
 * @param maxSize of one file; the gateway's {@code revus.gateway.max-upload} must let it through
 * @param maxTotal of all files of one answer, or of one call
 * @param maxFiles of one answer, or of one call, those that were removed included
 * @param maxUnpacked how much may come out of one file
 * @param maxPixels of one picture
 * @param scanAgain how long after a scanner gave no answer it is asked again
 * @param keptAfterRemoval how long the bytes of a removed file are kept
 */
@Validated
@ConfigurationProperties("submission.attachments")
record AttachmentProperties(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("100MB") DataSize maxTotal,
        @DefaultValue("50") @Min(1) @Max(999) int maxFiles,
        @DefaultValue("400MB") DataSize maxUnpacked,
        @DefaultValue("120000000") @Min(1) long maxPixels,
        @DefaultValue("1m") Duration scanAgain,
        @DefaultValue("1d") Duration keptAfterRemoval) {

    Limits limits() {
        return new Limits(
                maxUnpacked.toBytes(),
                Limits.USUAL.ratio(),
                Limits.USUAL.harmless(),
                Limits.USUAL.entries(),
                maxPixels);
    }
}
