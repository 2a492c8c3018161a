package dk.revus.local.launch;

import dk.revus.local.PlatformProblem;
import dk.revus.local.net.FreePorts;
import java.net.URI;
import java.util.List;

/**
 * Where every part listens. One number moves them all.
 *
 * @param base the gateway's port; the others follow it as docs/conventions.md says
 */
public record Ports(int base) {

    /** Ports from 32768 are handed out by the system and may be taken at any moment. */
    private static final int FIRST_EPHEMERAL = 32_768;

    private static final int HIGHEST_OFFSET = 26;

    public Ports {
        if (base < 1024 || base + HIGHEST_OFFSET >= FIRST_EPHEMERAL) {
            throw new PlatformProblem(
                    "REVUS_PORT must be between 1024 and %d, because the %d ports above it are used too; it is %d."
                            .formatted(FIRST_EPHEMERAL - HIGHEST_OFFSET - 1, HIGHEST_OFFSET, base));
        }
    }

    /** Ports for a platform of its own, beside whatever else runs on this machine. */
    public static Ports free() {
        return new Ports(FreePorts.block(HIGHEST_OFFSET + 1));
    }

    public static Ports of(String base) {
        try {
            return new Ports(Integer.parseInt(base));
        } catch (NumberFormatException e) {
            throw new PlatformProblem(
                    "REVUS_PORT must be a number such as 8080; it is " + base + ".");
        }
    }

    /** The port people and probes use. */
    public int of(Part part) {
        return base + part.portOffset();
    }

    /** Every port that the part occupies, in the order of its arguments. */
    List<Integer> all(Part part) {
        return switch (part) {
            case GATEWAY -> List.of(of(part), gatewayMetrics());
            case KAFKA -> List.of(base + 12, base + 13);
            case MAIL -> List.of(base + 25, base + 26);
            default -> List.of(of(part));
        };
    }

    /** The gateway's own port is everybody's. */
    int gatewayMetrics() {
        return base + 9;
    }

    public int smtp() {
        return base + 25;
    }

    public URI url(Part part) {
        return URI.create("http://127.0.0.1:" + of(part));
    }

    /** The address as it is shown: a page where there is one, else host and port. */
    public String address(Part part) {
        return switch (part) {
            case MONGODB -> "mongodb://127.0.0.1:" + of(part);
            case KAFKA -> "127.0.0.1:" + of(part);
            default -> url(part).toString();
        };
    }
}
