package dk.revus.local.mongodb;

import java.util.Collections;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;

/** An index that finds documents by the value of its leading field. */
interface Searchable {

    String field();

    /** False as soon as a document may lie under several values of the field. */
    boolean hasOneKeyPerDocument();

    /** Where the documents of this stretch are kept. */
    Stream<Object> positions(Span span);

    /** The keys of an ordered map that lie in a stretch of it, in their order. */
    static Stream<String> keys(MVMap<String, ?> map, Span span) {
        Iterable<String> from = () -> map.keyIterator(span.from());
        return StreamSupport.stream(from.spliterator(), false).takeWhile(span::holds);
    }

    /** The same from the last to the first. */
    static Stream<String> keysDown(MVMap<String, ?> map, Span span) {
        String highest = map.lowerKey(span.below());
        Iterator<String> down =
                highest == null ? Collections.emptyIterator() : map.keyIteratorReverse(highest);
        Iterable<String> once = () -> down;
        return StreamSupport.stream(once.spliterator(), false).takeWhile(span::holds);
    }
}
