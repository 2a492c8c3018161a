package dk.revus.portal.api.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where all invited municipalities stand. */
public record Board(
        @Nullable String cycleId,
        @Nullable String callId,
        int invited,
        @Nullable Map<String, Integer> counts,
        int answered,
        List<Tile> tiles) {

    public Board {
        tiles = Lists.of(tiles);
    }
}
