package dk.revus.portal.api.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where all invited municipalities stand.
 *
 * @param countedApart how many of the answers that hold are late, with a reservation and so on
 * @param participation when they came
 */
public record Board(
        @Nullable String cycleId,
        @Nullable String callId,
        int invited,
        @Nullable Map<String, Integer> counts,
        int answered,
        @Nullable Map<String, Integer> countedApart,
        @Nullable Participation participation,
        List<Tile> tiles) {

    /** What most answers that are counted apart stand in as their state. */
    private static final Map<String, String> ALSO_A_STATE =
            Map.of(
                    "withReservation", "SUBMITTED_WITH_RESERVATION",
                    "onBehalfUnconfirmed", "REGISTERED_ON_BEHALF");

    public Board {
        tiles = Lists.of(tiles);
    }

    /**
     * What there is to say of the answers besides how many stand where; what the count of a state
     * says already is not said again.
     */
    public Map<String, Integer> toldApart() {
        var told = new LinkedHashMap<>(countedApart == null ? Map.of() : countedApart);
        told.values().removeIf(n -> n == 0);
        ALSO_A_STATE.forEach((name, state) -> told.remove(name, countIn(state)));
        return told;
    }

    /** Those of whom no answer holds. */
    public List<Tile> missing() {
        return tiles.stream().filter(Tile::missing).toList();
    }

    private int countIn(String state) {
        return counts == null ? 0 : counts.getOrDefault(state, 0);
    }
}
