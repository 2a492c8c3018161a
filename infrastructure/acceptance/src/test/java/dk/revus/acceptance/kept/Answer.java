package dk.revus.acceptance.kept;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What was answered.
 *
 * @param body the text; of a file that is no text its SHA-256; of a document that is set for people
 *     nothing, because its bytes change with the layout
 */
record Answer(int status, String mediaType, String body) {

    static Answer of(Question question, HttpResponse<byte[]> response) {
        var type = response.headers().firstValue("content-type").orElse("").replaceAll(";.*", "");
        return new Answer(
                response.statusCode(),
                type,
                question.isForADocument() && response.statusCode() == 200
                        ? ""
                        : told(type, response.body()));
    }

    private static String told(String type, byte[] body) {
        return type.startsWith("text/") || type.endsWith("json")
                ? new String(body, StandardCharsets.UTF_8)
                : "sha256 " + sha256(body);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
