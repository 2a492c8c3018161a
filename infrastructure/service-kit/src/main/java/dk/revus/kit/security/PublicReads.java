package dk.revus.kit.security;

import java.util.List;

/**
 * What a service shows without a token: GET and HEAD on these paths, nothing else.
 *
 * @param patterns Spring path patterns, such as {@code /api/v1/themes/**}
 */
public record PublicReads(List<String> patterns) {

    public PublicReads {
        patterns = List.copyOf(patterns);
    }

    public static PublicReads of(String... patterns) {
        return new PublicReads(List.of(patterns));
    }
}
