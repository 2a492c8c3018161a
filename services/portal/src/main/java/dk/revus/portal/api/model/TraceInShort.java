package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a wish has come.
 *
 * @param ended whether nothing will come after its answer
 */
public record TraceInShort(String wishId, boolean ended, List<Station> stations) {

    public record Station(
            String kind, @Nullable String title, @Nullable String state, @Nullable Instant at) {}

    public TraceInShort {
        stations = Lists.of(stations);
    }
}
