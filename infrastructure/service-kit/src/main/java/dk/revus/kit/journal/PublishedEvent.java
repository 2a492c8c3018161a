package dk.revus.kit.journal;

import java.util.Set;

/**
 * What is told to strangers about an event: plain values under a released schema.
 *
 * @param topic where it goes
 * @param type without prefix and version, such as {@code theme.published}
 * @param cycleId the cycle it belongs to, or "" for what belongs to none
 * @param audience the organisations that are parties; empty unless {@link Classification#PARTIES}
 * @param data a record that becomes the JSON payload
 */
public record PublishedEvent(
        String topic,
        String type,
        String cycleId,
        Classification classification,
        Set<String> audience,
        Object data) {

    /** Who may read a published event. */
    public enum Classification {
        PUBLIC,
        PARTIES,
        INTERNAL,
        RESTRICTED
    }

    public PublishedEvent {
        audience = Set.copyOf(audience);
    }

    public static PublishedEvent toAll(String topic, String type, String cycleId, Object data) {
        return new PublishedEvent(topic, type, cycleId, Classification.PUBLIC, Set.of(), data);
    }

    public static PublishedEvent toParties(
            String topic, String type, String cycleId, Set<String> audience, Object data) {
        return new PublishedEvent(topic, type, cycleId, Classification.PARTIES, audience, data);
    }

    public static PublishedEvent internal(String topic, String type, String cycleId, Object data) {
        return new PublishedEvent(topic, type, cycleId, Classification.INTERNAL, Set.of(), data);
    }
}
