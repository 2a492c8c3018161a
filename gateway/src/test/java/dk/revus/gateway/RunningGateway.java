package dk.revus.gateway;

import dk.revus.local.net.FreePorts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The gateway as it runs, with a service of each kind behind it. */
final class RunningGateway implements AutoCloseable {

    /** The page of all events has some hundred kilobytes. */
    private static final int LONGEST_PAGE = 4 << 20;

    static final List<String> PARTS =
            List.of(
                    "analytics",
                    "strategy",
                    "submission",
                    "theme-catalogue",
                    "project",
                    "notification",
                    "portal");

    final TestIssuer issuer = new TestIssuer();
    final int port = FreePorts.find();
    final int metricsPort = FreePorts.find();
    private final Map<String, Upstream> upstreams =
            PARTS.stream().collect(Collectors.toMap(part -> part, Upstream::new));
    private final ConfigurableApplicationContext context;

    RunningGateway() {
        this(Map.of());
    }

    RunningGateway(Map<String, Object> settings) {
        var all = new HashMap<String, Object>();
        upstreams.forEach((part, upstream) -> all.put("revus." + part + ".url", upstream.url()));
        all.put("server.port", port);
        all.put("management.server.port", metricsPort);
        all.put("revus.oidc.issuer", issuer.url());
        all.put("revus.local.secret", "the secret of this test run");
        all.putAll(settings);
        context = GatewayApplication.start(all);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Upstream part(String name) {
        return java.util.Objects.requireNonNull(upstreams.get(name), name);
    }

    WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl(url())
                .responseTimeout(Duration.ofSeconds(20))
                .codecs(all -> all.defaultCodecs().maxInMemorySize(LONGEST_PAGE))
                .build();
    }

    @Override
    public void close() {
        context.close();
        upstreams.values().forEach(Upstream::close);
        issuer.close();
    }
}
