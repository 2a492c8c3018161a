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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * "29-tavlen": one tile per invited municipality.
 *
 * @param answered how many have sent wishes that hold; "ingen ønsker" is counted by itself
 */
public record Board(
        String cycleId,
        String callId,
        int invited,
        Map<String, Long> counts,
        long answered,
        List<Tile> tiles) {

    /** What a municipality is at until it is heard of. */
    private static final String NOT_STARTED = "NOT_STARTED";

    /**
     * @param late whether it came in after the deadline
     * @param wishes how many wishes hold; a draft's are not known to anybody outside
     */
    public record Tile(
            String organisation,
            String name,
            @Nullable Landsdel landsdel,
            String state,
            @Nullable Instant submittedAt,
            boolean late,
            int wishes) {}

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
                response != null && response.late(),
                response != null && response.isAnswered() ? response.wishes().size() : 0);
    }

    private static <T> Map<String, T> keyed(Collection<T> facts, Function<T, String> key) {
        return facts.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> b));
    }
}
