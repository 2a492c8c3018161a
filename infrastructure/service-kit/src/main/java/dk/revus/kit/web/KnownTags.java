package dk.revus.kit.web;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader has already, as {@code If-None-Match} says it (RFC 9110, 13.1.2): tags in any
 * number, weak ones like strong ones, or {@code *} for whatever is there.
 */
record KnownTags(String header) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    /**
     * @param lines of the header; none when it was not sent
     */
    static KnownTags of(List<String> lines) {
        return new KnownTags(String.join(",", lines).strip());
    }

    boolean include(String tag) {
        return header.equals("*")
                || TAG.matcher(header)
                        .results()
                        .anyMatch(known -> known.group(1).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.substring(tag.indexOf('"'));
    }
}
