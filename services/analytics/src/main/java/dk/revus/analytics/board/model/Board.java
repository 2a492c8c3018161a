package dk.revus.analytics.board.model;

import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Organisation;
import dk.revus.analytics.fact.model.Organisation.Landsdel;
import dk.revus.analytics.fact.model.Response;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * "29-tavlen": one tile per invited municipality.
 *
 * @param answered how many have sent wishes that hold; "ingen ønsker" is counted by itself
 * @param countedApart of the answers that hold, those that somebody may want to know more of
 */
public record Board(
        String cycleId,
        String callId,
        int invited,
        Map<String, Long> counts,
        long answered,
        CountedApart countedApart,
        List<Tile> tiles) {

    /** What a municipality is at until it is heard of. */
    private static final String NOT_STARTED = "NOT_STARTED";

    /** Whether a municipality stands by what the secretariat wrote down for it. */
    public enum OnBehalf {
        CONFIRMED,
        UNCONFIRMED;

        static @Nullable OnBehalf of(Response.@Nullable OnBehalf how) {
            if (how == null) {
                return null;
            }
            return how.confirmed() ? CONFIRMED : UNCONFIRMED;
        }
    }

    /**
     * One municipality on the board.
     *
     * @param late whether what holds came in after the deadline
     * @param reserved whether what holds waits for a council's decision
     * @param onBehalf null when the municipality sent its answer itself
     * @param wishes how many wishes hold; a draft's are not known to anybody outside
     */
    public record Tile(
            String organisation,
            String name,
            @Nullable Landsdel landsdel,
            String state,
            @Nullable Instant submittedAt,
            boolean late,
            boolean reserved,
            @Nullable OnBehalf onBehalf,
            int wishes) {}

    /**
     * How many of the answers that hold are something of their own. One may be several: written
     * down from a letter that came late, with a reservation.
     *
     * @param late received after the deadline
     * @param withReservation a council has still to decide
     * @param onBehalfConfirmed written down by the secretariat; the municipality stands by it
     * @param onBehalfUnconfirmed the same, and the municipality has not said so yet
     */
    public record CountedApart(
            long late, long withReservation, long onBehalfConfirmed, long onBehalfUnconfirmed) {

        static CountedApart of(List<Tile> tiles) {
            return new CountedApart(
                    count(tiles, Tile::late),
                    count(tiles, Tile::reserved),
                    count(tiles, tile -> tile.onBehalf() == OnBehalf.CONFIRMED),
                    count(tiles, tile -> tile.onBehalf() == OnBehalf.UNCONFIRMED));
        }

        private static long count(List<Tile> tiles, Predicate<Tile> which) {
            return tiles.stream().filter(which).count();
        }
    }

    public static Board of(
            Call call, Collection<Organisation> organisations, Collection<Response> responses) {
        var byCode = keyed(organisations, Organisation::organisation);
        var byOrganisation = keyed(responses, Response::organisation);
        var tiles =
                call.invited().stream()
                        .sorted()
                        .map(code -> tile(code, byCode.get(code), byOrganisation.get(code)))
                        .toList();
        return new Board(
                call.cycleId(),
                call.callId(),
                call.invited().size(),
                tiles.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Tile::state, TreeMap::new, Collectors.counting())),
                call.invited().stream()
                        .map(byOrganisation::get)
                        .filter(response -> response != null && response.isAnswered())
                        .count(),
                CountedApart.of(tiles),
                tiles);
    }

    private static Tile tile(
            String code, @Nullable Organisation organisation, @Nullable Response response) {
        return new Tile(
                code,
                organisation == null ? code : organisation.name(),
                organisation == null ? null : organisation.landsdel(),
                response == null ? NOT_STARTED : response.state(),
                response == null ? null : response.submittedAt(),
                response != null && response.holdsLate(),
                response != null && response.holdsWithReservation(),
                response == null ? null : OnBehalf.of(response.holdsOnBehalf()),
                response != null && response.isAnswered() ? response.wishes().size() : 0);
    }

    private static <T> Map<String, T> keyed(Collection<T> facts, Function<T, String> key) {
        return facts.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> b));
    }
}
