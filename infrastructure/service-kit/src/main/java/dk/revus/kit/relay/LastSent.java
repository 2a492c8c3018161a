package dk.revus.kit.relay;

import java.util.LinkedHashMap;
import java.util.Map;

/** The latest acknowledged version of the streams seen last; saves a look into the journal. */
final class LastSent {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Long> versions =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                    return size() > REMEMBERED;
                }
            };

    boolean reached(String stream, long version) {
        var known = versions.get(stream);
        return known != null && known >= version;
    }

    void reach(String stream, long version) {
        versions.merge(stream, version, Math::max);
    }

    void forget() {
        versions.clear();
    }
}
