package dk.revus.analytics.feed.model;

import java.util.Comparator;

/** One partition of one topic. */
public record Place(FeedTopic topic, int partition) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::topic).thenComparingInt(Place::partition);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
