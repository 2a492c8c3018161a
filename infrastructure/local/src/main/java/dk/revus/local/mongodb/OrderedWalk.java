package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A walk through an index that meets the documents in the order asked for, so that a page looks at
 * a page and sorts nothing. Other documents may lie on the way: each is still asked the query.
 */
record OrderedWalk(LookupIndex index, Span span, boolean down) {

    private static final String ID = "_id";

    /**
     * @param search the narrowest there is without regard to the order
     * @param documents how many the collection has
     */
    static Optional<OrderedWalk> of(
            List<Condition> conditions,
            @Nullable Search search,
            @Nullable Document orderBy,
            List<Searchable> indexes,
            long documents) {
        if (orderBy == null || !isOneWay(orderBy)) {
            return Optional.empty();
        }
        boolean down = isDown(orderBy.values().iterator().next());
        var field = orderBy.keySet().iterator().next();
        return field.equals(ID) || (search != null && search.precision() == Precision.EQUAL)
                ? behindOneValue(field, conditions, search, down)
                : along(field, conditions, indexes, documents, down);
    }

    /** Under one value of its field an index has the documents in the order of what comes next. */
    private static Optional<OrderedWalk> behindOneValue(
            String field, List<Condition> conditions, @Nullable Search search, boolean down) {
        if (search == null
                || !(search.index() instanceof LookupIndex index)
                || !index.order().equals(field)) {
            return Optional.empty();
        }
        var range = Search.range(conditions, field);
        return search.oneValue()
                .filter(value -> field.equals(ID) || index.ordersBehind(value))
                .map(value -> new OrderedWalk(index, range.behind(value.from()), down));
    }

    private static Optional<OrderedWalk> along(
            String field,
            List<Condition> conditions,
            List<Searchable> indexes,
            long documents,
            boolean down) {
        return indexes.stream()
                .filter(index -> index.field().equals(field))
                .filter(LookupIndex.class::isInstance)
                .map(LookupIndex.class::cast)
                .filter(index -> index.order().equals(ID) && index.ordersAll(documents))
                .findFirst()
                .map(index -> new OrderedWalk(index, Search.range(conditions, field), down));
    }

    /** By one field, or by one and then the id in the same direction. */
    private static boolean isOneWay(Document orderBy) {
        var fields = List.copyOf(orderBy.keySet());
        boolean known = fields.size() == 1 || (fields.size() == 2 && fields.getLast().equals(ID));
        return known
                && orderBy.values().stream().allMatch(Number.class::isInstance)
                && orderBy.values().stream().map(OrderedWalk::isDown).distinct().count() == 1;
    }

    private static boolean isDown(Object way) {
        return ((Number) way).intValue() < 0;
    }

    Stream<Object> positions() {
        return down ? index.positionsDown(span) : index.positions(span);
    }
}
