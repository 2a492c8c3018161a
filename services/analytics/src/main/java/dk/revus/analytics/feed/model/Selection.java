package dk.revus.analytics.feed.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What reaches a reader of the feed: the types that were asked for, as far as the reader may see
 * them. Two selections of which one lets through what the other does not have different marks.
 *
 * @param types by their short names; empty means all
 */
public record Selection(Set<String> types, FeedReader reader) {

    private static final String PREFIX = "dk.kkr.revus.";
    private static final String VERSION = ".v1";

    /**
     * @param types by their full or short names
     */
    public Selection {
        types = types.stream().map(Selection::shortName).collect(Collectors.toUnmodifiableSet());
    }

    /** By its full name, or by the short one: {@code wish.outcome-recorded}. */
    public boolean asksFor(String type) {
        return types.isEmpty() || types.contains(shortName(type));
    }

    /** What was asked for and is told by nobody, in the order of the alphabet. */
    public List<String> unknownTypes() {
        var known = knownTypes();
        return types.stream().filter(type -> !known.contains(type)).sorted().toList();
    }

    /** The types that the feed has, by their short names, in the order of the alphabet. */
    public static SortedSet<String> knownTypes() {
        return Arrays.stream(FeedTopic.values())
                .flatMap(topic -> topic.types().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shortName(String type) {
        return type.startsWith(PREFIX) && type.endsWith(VERSION)
                ? type.substring(PREFIX.length(), type.length() - VERSION.length())
                : type;
    }

    /** What a cursor remembers of its selection: enough to notice another one. */
    public record Mark(int types, int sight) {

        /** The parts in which a selection is another than the one that was remembered. */
        public List<String> differencesFrom(@Nullable Mark remembered) {
            var found = new ArrayList<String>();
            if (remembered == null || remembered.types != types) {
                found.add("types");
            }
            if (remembered == null || remembered.sight != sight) {
                found.add("sight");
            }
            return found;
        }
    }

    public Mark mark() {
        return new Mark(sum(String.join(",", new TreeSet<>(types))), sum(reader.sight()));
    }

    private static int sum(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }
}
