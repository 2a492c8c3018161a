package dk.revus.benchmarks;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one build gave for each figure, in the order in which it was measured. */
final class Samples {

    private final Map<Figure, List<Double>> values = new EnumMap<>(Figure.class);

    void add(Map<Figure, Double> round) {
        round.forEach((figure, value) -> of(figure).add(value));
    }

    Set<Figure> figures() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** The middle one, of an even number the mean of the two in the middle. */
    double median(Figure figure) {
        var sorted = of(figure).stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** As min/median/max. */
    String spread(Figure figure) {
        var all = of(figure).stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return "%.2f/%.2f/%.2f".formatted(all.getMin(), median(figure), all.getMax());
    }

    private List<Double> of(Figure figure) {
        return values.computeIfAbsent(figure, _ -> new ArrayList<>());
    }

    @JsonValue
    Map<Figure, List<Double>> values() {
        return values;
    }
}
