package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A missing list is an empty one. */
final class Lists {

    private Lists() {}

    static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
