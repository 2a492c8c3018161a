package dk.revus.portal.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * The idempotency key of a request. A page gives its form one key, and a person may send that form
 * twice: with the same content that is a repeat, with other content it is something else that has
 * to be stored too. So what is sent with it is part of the key.
 */
final class ContentKey {

    static final String HEADER = "Idempotency-Key";

    private final MessageDigest digest;

    private ContentKey(String formKey) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        with(formKey);
    }

    /**
     * @param address all of it, with what the path leaves open filled in
     * @param version that the change is made on, as it is sent; null when something new is made
     */
    static ContentKey of(
            String formKey, HttpMethod method, String address, @Nullable String version) {
        return new ContentKey(formKey)
                .with(method.name())
                .with(address)
                .with(String.valueOf(version));
    }

    ContentKey with(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    ContentKey with(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        return this;
    }

    /** The last that is asked of it. */
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
