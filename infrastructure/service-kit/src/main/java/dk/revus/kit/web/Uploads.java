package dk.revus.kit.web;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Where files may be sent to, as {@code multipart/form-data}; everywhere else it is refused before
 * a byte of it is read.
 */
public final class Uploads {

    private final List<PathPattern> paths;
    private final long maxBytes;

    private Uploads(List<PathPattern> paths, long maxBytes) {
        this.paths = List.copyOf(paths);
        this.maxBytes = maxBytes;
    }

    /**
     * @param maxBytes the largest file; said to those who send a larger one
     * @param patterns Spring path patterns, such as {@code /api/v1/calls/*&#47;attachments}
     */
    public static Uploads to(long maxBytes, String... patterns) {
        return new Uploads(
                List.of(patterns).stream().map(PathPatternParser.defaultInstance::parse).toList(),
                maxBytes);
    }

    public static Uploads nowhere() {
        return to(0);
    }

    public long maxBytes() {
        return maxBytes;
    }

    boolean include(String path) {
        var asked = PathContainer.parsePath(path);
        return paths.stream().anyMatch(pattern -> pattern.matches(asked));
    }
}
