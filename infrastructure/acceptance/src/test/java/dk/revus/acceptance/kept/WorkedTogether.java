package dk.revus.acceptance.kept;

import dk.revus.local.http.Http;
import dk.revus.local.http.Http.Reply;
import dk.revus.local.launch.Platform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * What the played story leaves out and the platform can keep: a file with the call and one with an
 * answer, a remark inside a municipality, and somebody from outside who helps.
 */
final class WorkedTogether {

    private static final String CALL = "/api/v1/calls/IK-2017-01";

    /** Hørsholm's answer is never sent, so it stays open to those who help. */
    private static final String ANSWER = CALL + "/responses/223";

    private static final String EDITOR = "hoersholm-sagsbehandler";

    private final Platform platform;
    private final Http http = new Http(Duration.ofSeconds(30));

    WorkedTogether(Platform platform) {
        this.platform = platform;
    }

    void come() {
        file("kkr-sekretariat", CALL + "/attachments", "vejledning.png");
        file(EDITOR, ANSWER + "/attachments", "bilag.png");
        say(ANSWER + "/comments", Map.of("text", "Hvem spørger erhvervsrådet? (eksempeldata)"));
        say(
                ANSWER + "/colleagues",
                Map.of("account", "albertslund-konsulent", "role", "MUNICIPAL_EDITOR"));
    }

    private void file(String user, String path, String name) {
        demand(path, http.postFile(at(path), headers(user, path), name, picture()));
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void say(String path, Map<String, String> body) {
        demand(path, http.post(at(path), headers(EDITOR, path), body));
    }

    private URI at(String path) {
        return platform.gateway().resolve(path);
    }

    private Map<String, String> headers(String user, String path) {
        return Map.of(
                "Authorization",
                "Bearer " + platform.tokenFor(user),
                "Idempotency-Key",
                "kept-" + Integer.toHexString(path.hashCode()));
    }

    private static void demand(String path, Reply reply) {
        if (!reply.isSuccess()) {
            throw new IllegalStateException(
                    "%s answers %d: %s".formatted(path, reply.status(), reply.body()));
        }
    }
}
