package dk.revus.kit.web;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.HttpHeaders;

/**
 * Reads what came with a request, before anything is done about it. A text is held in memory; a
 * file never is: the server has laid its parts on disk.
 */
final class BodyReader {

    private static final int LARGEST_TEXT = 1024 * 1024;

    private final Uploads uploads;

    BodyReader(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * @throws ProblemException when it is too long, packed, or files where none are taken
     */
    ReceivedBody read(HttpServletRequest request) throws IOException {
        if (isPacked(request)) {
            throw new ProblemException(
                    Problem.of(
                            415,
                            "unsupported-media-type",
                            "Nothing is unpacked here. Send the body without Content-Encoding."));
        }
        return isMultipart(request) ? files(request) : text(request);
    }

    private static boolean isPacked(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING)).stream()
                .anyMatch(coding -> !"identity".equalsIgnoreCase(coding.strip()));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static ReceivedBody text(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST_TEXT + 1);
        if (body.length > LARGEST_TEXT) {
            throw new ProblemException(
                    Problem.of(413, "too-large", "The request is too long. Send less."));
        }
        var digest = digestOf(request);
        digest.update(body);
        return new ReceivedBody(hex(digest), new BufferedRequest(request, body));
    }

    private ReceivedBody files(HttpServletRequest request) throws IOException {
        if (!uploads.include(request.getRequestURI())) {
            throw new ProblemException(
                    Problem.of(
                            415, "unsupported-media-type", "No files are taken here. Send JSON."));
        }
        var digest = digestOf(request);
        for (var part : partsOf(request)) {
            add(part, digest);
        }
        return new ReceivedBody(hex(digest), request);
    }

    /** What separates the parts is left out: a client chooses it anew each time it sends. */
    private static void add(Part part, MessageDigest digest) throws IOException {
        add(part.getName(), digest);
        add(String.valueOf(part.getSubmittedFileName()), digest);
        add(Long.toString(part.getSize()), digest);
        try (var in = part.getInputStream();
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
    }

    private static void add(String text, MessageDigest digest) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private Collection<Part> partsOf(HttpServletRequest request) throws IOException {
        try {
            return request.getParts();
        } catch (IllegalStateException e) {
            throw new ProblemException(
                    e.getCause() instanceof SizeException ? tooLarge() : broken());
        } catch (ServletException | IOException e) {
            throw new ProblemException(broken());
        }
    }

    private Problem tooLarge() {
        return Problem.of(
                        413,
                        "file-too-large",
                        "The file is too large. 'maxBytes' says what is taken.")
                .with("maxBytes", uploads.maxBytes());
    }

    private static Problem broken() {
        return Problem.of(
                400,
                "malformed-request",
                "The form with the file did not arrive whole, or is no form.");
    }

    /** A request is its method, its address, what the caller had seen, and what came with it. */
    private static MessageDigest digestOf(HttpServletRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(request.getMethod(), digest);
            add(request.getRequestURI(), digest);
            add(String.valueOf(request.getQueryString()), digest);
            add(String.valueOf(request.getHeader(HttpHeaders.IF_MATCH)), digest);
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
