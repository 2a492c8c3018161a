package dk.revus.local.seed;

import dk.revus.local.PlatformProblem;
import dk.revus.local.clock.PlatformClock;
import dk.revus.local.http.Http;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a platform is born with. Each entry is the body of the command that creates it, so that
 * another region's cycle is another file and no code.
 *
 * @param root the whole file
 */
public record Seed(JsonNode root) {

    private static final String OURS = "/seed/revus-2019-2022.yaml";

    /** The file that {@code REVUS_SEED} names, else the cycle ReVUS 2019-2022. */
    public static Seed read() {
        var named = System.getenv("REVUS_SEED");
        return named == null || named.isBlank() ? ours() : from(Path.of(named));
    }

    public static Seed from(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return parse(stream);
        } catch (IOException e) {
            throw new PlatformProblem("The seed file " + file + " cannot be read.", e);
        }
    }

    static Seed ours() {
        try (var stream = Objects.requireNonNull(Seed.class.getResourceAsStream(OURS))) {
            return parse(stream);
        } catch (IOException e) {
            throw new PlatformProblem("The seed file " + OURS + " cannot be read.", e);
        }
    }

    private static Seed parse(InputStream stream) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Object content = yaml.load(stream);
        return new Seed(Http.JSON.valueToTree(content));
    }

    public Instant startsAt() {
        var danish = LocalDateTime.parse(root.path("startsAt").asString());
        return danish.atZone(PlatformClock.DANISH).toInstant();
    }

    String cycle() {
        return root.path("cycle").path("cycleId").asString();
    }

    ObjectNode one(String section) {
        return (ObjectNode) root.path(section).deepCopy();
    }

    List<ObjectNode> all(String section) {
        return root.path(section).valueStream().map(node -> (ObjectNode) node.deepCopy()).toList();
    }

    List<String> municipalities() {
        return all("organisations").stream()
                .filter(organisation -> organisation.path("kind").asString().equals("MUNICIPALITY"))
                .map(organisation -> organisation.path("organisation").asString())
                .toList();
    }

    List<String> confirmedWarnings() {
        return root.path("confirmWarnings").valueStream().map(JsonNode::asString).toList();
    }
}
