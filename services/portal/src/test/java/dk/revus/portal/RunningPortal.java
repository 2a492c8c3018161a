package dk.revus.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** The portal as it is started, in front of a fake gateway; once for all tests. */
final class RunningPortal {

    static final Instant MAY_10 = Instant.parse("2017-05-10T07:00:00Z");

    private static final Tokens TOKENS = new Tokens();
    private static final FakeGateway GATEWAY = new FakeGateway(TOKENS.keys());
    private static final String ADDRESS = start();

    private RunningPortal() {}

    private static String start() {
        var portal =
                PortalApplication.start(
                        Map.of(
                                "server.port",
                                0,
                                "spring.profiles.active",
                                "demo",
                                "revus.gateway.url",
                                GATEWAY.url(),
                                "revus.gateway.answer-within",
                                "2s",
                                "revus.oidc.issuer",
                                GATEWAY.url(),
                                "revus.clock.file",
                                clockAt(MAY_10)));
        return "http://127.0.0.1:" + portal.getEnvironment().getProperty("local.server.port");
    }

    private static String clockAt(Instant moment) {
        try {
            var file = Files.createTempFile("clock", ".txt");
            file.toFile().deleteOnExit();
            var distance = Duration.between(InstantSource.system().instant(), moment);
            return Files.writeString(file, distance.toString()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FakeGateway gateway() {
        return GATEWAY;
    }

    static String address() {
        return ADDRESS;
    }

    static Visitor anybody() {
        return new Visitor(ADDRESS, Map.of());
    }

    static Visitor as(String role, String organisation) {
        return new Visitor(ADDRESS, Map.of("Authorization", "Bearer " + token(role, organisation)));
    }

    /** Somebody whom no organisation has given a mandate. */
    static Visitor withoutMandate(String name) {
        var token = TOKENS.of(GATEWAY.url(), name, "", "", Duration.ofHours(8));
        return new Visitor(ADDRESS, Map.of("Authorization", "Bearer " + token));
    }

    static String token(String role, String organisation) {
        return TOKENS.of(
                GATEWAY.url(), name(role, organisation), role, organisation, Duration.ofHours(8));
    }

    static Visitor signedOutLongAgo(String role, String organisation) {
        var late = TOKENS.of(GATEWAY.url(), role, role, organisation, Duration.ofMinutes(-10));
        return new Visitor(ADDRESS, Map.of("Authorization", "Bearer " + late));
    }

    private static String name(String role, String organisation) {
        return role.equals("MAYOR") && organisation.equals("165")
                ? "Borgmester, Albertslund"
                : role + ", " + organisation;
    }
}
