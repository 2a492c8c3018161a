package dk.revus.portal.api.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where all invited municipalities stand.
 *
 * @param countedApart how many of the answers that hold are late, with a reservation and so on
 */
public record Board(
        @Nullable String cycleId,
        @Nullable String callId,
        int invited,
        @Nullable Map<String, Integer> counts,
        int answered,
        @Nullable Map<String, Integer> countedApart,
        List<Tile> tiles) {

    public Board {
        tiles = Lists.of(tiles);
    }

    /** Whether there is anything to say of the answers besides how many there are. */
    public boolean hasCountedApart() {
        return countedApart != null && countedApart.values().stream().anyMatch(n -> n > 0);
    }
}
