package dk.revus.local.mongodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of an index where everything lies that a query can be true of. Other things may lie
 * there too: each document found is still asked the whole query.
 */
record Search(Searchable index, Precision precision, List<Span> spans) {

    /** Two searches that both find more than this are equally wide. */
    private static final int MANY = 500;

    /** The narrowest search that the indexes allow, if they help at all. */
    static Optional<Search> narrowest(List<Condition> conditions, List<Searchable> indexes) {
        return indexes.stream()
                .flatMap(index -> possible(conditions, index).stream())
                .min(Comparator.comparing(Search::precision).thenComparing(Search::width));
    }

    /** Asked only of several that are equally precise: the keys are walked, no document is read. */
    private long width() {
        return positions().limit(MANY).count();
    }

    /** Each place once, though a document can lie under several values of a field with an array. */
    Stream<Object> positions() {
        return spans.stream().flatMap(index::positions).distinct();
    }

    /** The one value that is searched for, where it is a single one and known exactly. */
    Optional<Span> oneValue() {
        return precision == Precision.EQUAL && spans.size() == 1 && spans.getFirst().isExact()
                ? Optional.of(spans.getFirst())
                : Optional.empty();
    }

    /**
     * Where a field lies that is asked to be more or less than something; everything if it is not.
     */
    static Span range(List<Condition> conditions, String field) {
        return conditions.stream()
                .filter(condition -> condition.field().equals(field))
                .map(Search::rangeOf)
                .filter(Objects::nonNull)
                .reduce(Span.everything(), Span::and);
    }

    private static List<Search> possible(List<Condition> conditions, Searchable index) {
        var searches = new ArrayList<Search>();
        Span range = null;
        for (Condition condition : conditions) {
            if (!condition.field().equals(index.field())) {
                continue;
            }
            Span end = rangeOf(condition);
            if (end != null) {
                // Two ends bind one value; an array may hold one value for each.
                range = range != null && index.hasOneKeyPerDocument() ? range.and(end) : end;
            }
            var spans = spansOf(condition);
            if (spans != null) {
                searches.add(new Search(index, precisionOf(condition), spans));
            }
        }
        if (range != null) {
            searches.add(new Search(index, Precision.RANGE, List.of(range)));
        }
        return searches;
    }

    private static @Nullable Span rangeOf(Condition condition) {
        var operand = condition.operand();
        if (operand == null || !OrderedKey.isSearchable(operand)) {
            return null;
        }
        return switch (condition.operator()) {
            case "$gt", "$gte" -> Span.atLeast(operand);
            case "$lt", "$lte" -> Span.atMost(operand);
            default -> null;
        };
    }

    private static @Nullable List<Span> spansOf(Condition condition) {
        var operand = condition.operand();
        return switch (condition.operator()) {
            case "$eq" -> operand == null ? null : equalToAny(List.of(operand));
            case "$in" -> operand instanceof Collection<?> any ? equalToAny(any) : null;
            case "$exists" -> Boolean.TRUE.equals(operand) ? List.of(Span.everything()) : null;
            default -> null;
        };
    }

    private static @Nullable List<Span> equalToAny(Collection<?> values) {
        return values.stream().allMatch(OrderedKey::isSearchable)
                ? values.stream().map(Span::equalTo).distinct().toList()
                : null;
    }

    private static Precision precisionOf(Condition condition) {
        return condition.operator().equals("$exists") ? Precision.PRESENT : Precision.EQUAL;
    }
}
