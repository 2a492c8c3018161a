package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that a query asks of one field; all of them must hold. */
record Condition(String field, String operator, @Nullable Object operand) {

    private static final String EQUALS = "$eq";

    /** The conditions of a query, those inside {@code $and} too. What else it asks is left out. */
    static List<Condition> of(Document query) {
        var conditions = new ArrayList<Condition>();
        collect(query, conditions);
        return conditions;
    }

    private static void collect(Document query, List<Condition> conditions) {
        query.forEach(
                (name, value) -> {
                    if (name.equals("$and") && value instanceof Collection<?> parts) {
                        parts.forEach(part -> collect((Document) part, conditions));
                    } else if (!name.startsWith("$")) {
                        collect(name, value, conditions);
                    }
                });
    }

    private static void collect(String field, @Nullable Object value, List<Condition> conditions) {
        if (value instanceof Document asked && isExpression(asked)) {
            for (Map.Entry<String, Object> part : asked.entrySet()) {
                conditions.add(new Condition(field, part.getKey(), part.getValue()));
            }
        } else {
            conditions.add(new Condition(field, EQUALS, value));
        }
    }

    private static boolean isExpression(Document asked) {
        return !asked.isEmpty() && asked.keySet().iterator().next().startsWith("$");
    }
}
