package dk.revus.identity;

import dk.revus.local.net.FreePorts;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The issuer as it runs, on a port of its own. */
record RunningIssuer(ConfigurableApplicationContext context, int port) implements AutoCloseable {

    static final String SECRET =
            "the secret of this test run, long enough to matter in every way it can";
    static final String GATEWAY = "http://127.0.0.1:8080";

    static RunningIssuer in(Path directory) {
        return in(directory, FreePorts.find());
    }

    static RunningIssuer in(Path directory, int port) {
        return new RunningIssuer(
                IdentityApplication.start(
                        Map.of(
                                "spring.profiles.active", "local",
                                "server.port", port,
                                "revus.local.secret", SECRET,
                                "revus.gateway.url", GATEWAY,
                                "revus.identity.directory", directory)),
                port);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        context.close();
    }
}
