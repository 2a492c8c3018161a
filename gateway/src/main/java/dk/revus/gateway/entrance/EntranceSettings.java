package dk.revus.gateway.entrance;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one caller may ask for.
 *
 * @param url where browsers reach the gateway
 * @param maxBody the largest body that is let in
 * @param bodyTimeout how long a caller may take to send one
 * @param uploads what is larger than that, and where it is let in
 * @param rate requests per caller, in the long run and at once
 */
@ConfigurationProperties("revus.gateway")
record EntranceSettings(
        String url,
        @DefaultValue("256KB") DataSize maxBody,
        @DefaultValue("10s") Duration bodyTimeout,
        @DefaultValue Uploads uploads,
        @DefaultValue Rate rate) {

    /**
     * @param paths where forms with a file are taken
     * @param maxBody the largest of them: a file and the form around it
     * @param pause how long a caller may stop in the middle of one
     */
    record Uploads(
            @DefaultValue List<String> paths,
            @DefaultValue("21MB") DataSize maxBody,
            @DefaultValue("20s") Duration pause) {}

    /**
     * @param perSecond what a caller may go on with
     * @param burst what a caller may ask for at once after a rest
     * @param callers how many callers are remembered; the longest silent is forgotten first
     */
    record Rate(
            @DefaultValue("200") long perSecond,
            @DefaultValue("400") long burst,
            @DefaultValue("50000") long callers) {}
}
