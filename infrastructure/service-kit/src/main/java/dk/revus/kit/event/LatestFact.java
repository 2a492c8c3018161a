package dk.revus.kit.event;

import java.util.List;

/**
 * What a service keeps of one kind of thing that others tell of. Whatever happened to the thing,
 * its event says what it now is, so the latest is all there is to keep.
 *
 * @param kind as in the key of its events; they come in {@code revus.<kind>.events}
 * @param view where the latest of each is kept, by the thing's id
 * @param reading the parts of the payload that are kept; what it does not name is ignored
 * @param indexed fields of the reading that the service searches by
 */
public record LatestFact(String kind, View view, Class<?> reading, List<String> indexed) {

    public static LatestFact of(String kind, View view, Class<?> reading) {
        return new LatestFact(kind, view, reading, List.of());
    }

    /** Indexed by these fields, too. */
    public LatestFact searchedBy(String... fields) {
        return new LatestFact(kind, view, reading, List.of(fields));
    }
}
