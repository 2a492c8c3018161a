package dk.revus.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares what the gateway or the command line shows. It is long and random, so it needs no slow
 * hash; it does need a comparison that takes the same time for every wrong guess.
 */
class SharedSecret implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence secret) {
        return HexFormat.of().formatHex(digest(String.valueOf(secret)));
    }

    @Override
    public boolean matches(@Nullable CharSequence given, @Nullable String encoded) {
        return given != null
                && encoded != null
                && MessageDigest.isEqual(
                        digest(given.toString()), HexFormat.of().parseHex(encoded));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
