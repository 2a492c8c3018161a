package dk.revus.kit.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The tag of one thing as it was shown: {@code "7-51f1c04a9b2e77d0"}. What is changed is the
 * version, so a change may name the version alone, {@code "7"}, as tags were before.
 */
final class VersionTag {

    private static final int BYTES = 8;
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,15})(?:-[0-9a-f]{16})?\"");

    private VersionTag() {}

    /**
     * @param words as they are sent
     */
    static String of(long version, String words) {
        var digest = sha256().digest(words.getBytes(StandardCharsets.UTF_8));
        return "\"" + version + "-" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"";
    }

    /** The version that a tag is about; empty when it is no tag of ours. */
    static OptionalLong versionIn(String tag) {
        var read = TAG.matcher(tag);
        return read.matches()
                ? OptionalLong.of(Long.parseLong(read.group(1)))
                : OptionalLong.empty();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
