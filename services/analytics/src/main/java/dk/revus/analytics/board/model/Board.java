package dk.revus.analytics.board.model;

import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Organisation;
import dk.revus.analytics.fact.model.Organisation.Landsdel;
import dk.revus.analytics.fact.model.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param participation when they came
 */
public record Board(
        String cycleId,
        String callId,
        int invited,
        Map<String, Long> counts,
        long answered,
        CountedApart countedApart,
        Participation participation,
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
     * @param missing whether no answer of it holds, neither with wishes nor that there are none
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
            int wishes,
            boolean missing) {}

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

    /**
     * On which days the answers came that hold: with wishes, or that there are none. An answer came
     * on the day its first version that held since was received, and one that was written down on
     * the day of its letter.
     *
     * @param firstDay from which answers were taken; null where it was not told
     * @param lastDay the last day that counts; null where it was not told
     * @param days those up to the last one on which an answer came, the earliest first
     * @param afterLastDay how many answers came later
     */
    public record Participation(
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            List<Day> days,
            long afterLastDay) {

        /**
         * A day on which an answer came.
         *
         * @param day the day
         * @param answers how many came on it
         * @param total how many had come by its end
         */
        public record Day(LocalDate day, long answers, long total) {}

        static Participation of(Call call, Map<String, Response> byOrganisation) {
            var lastDay = call.lastDay();
            var perDay =
                    call.invited().stream()
                            .map(byOrganisation::get)
                            .filter(Objects::nonNull)
                            .map(Response::receivedOn)
                            .filter(Objects::nonNull)
                            .collect(
                                    Collectors.groupingBy(
                                            Function.identity(),
                                            TreeMap::new,
                                            Collectors.counting()));
            var inTime = lastDay == null ? perDay : perDay.headMap(lastDay, true);
            var days = new ArrayList<Day>();
            var total = 0L;
            for (var day : inTime.entrySet()) {
                total += day.getValue();
                days.add(new Day(day.getKey(), day.getValue(), total));
            }
            var all = perDay.values().stream().mapToLong(Long::longValue).sum();
            return new Participation(call.firstDay(), lastDay, List.copyOf(days), all - total);
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
                Participation.of(call, byOrganisation),
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
                response != null && response.isAnswered() ? response.wishes().size() : 0,
                response == null || !response.counts());
    }

    private static <T> Map<String, T> keyed(Collection<T> facts, Function<T, String> key) {
        return facts.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> b));
    }
}
