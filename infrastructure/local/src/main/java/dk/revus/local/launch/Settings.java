package dk.revus.local.launch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which parts are started here, and what each of them is told. */
final class Settings {

    private final Home home;
    private final Ports ports;
    private final String secret;
    private final Map<String, String> environment;

    Settings(Home home, Ports ports, Map<String, String> environment) {
        this.home = home;
        this.ports = ports;
        this.environment = environment;
        this.secret = LocalSecret.in(home);
    }

    /** All of them, except what the environment says stands elsewhere. */
    List<Part> parts() {
        return Arrays.stream(Part.values()).filter(part -> elsewhere(part) == null).toList();
    }

    /** As properties of one Spring application. */
    Map<String, Object> properties(Part part) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.port", ports.of(part));
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.profiles.active", "local");
        settings.put("revus.oidc.issuer", address(Part.IDENTITY, ports.url(Part.IDENTITY)));
        settings.put("revus.gateway.url", ports.url(Part.GATEWAY).toString());
        settings.put("revus.clock.file", home.clock().toString());
        settings.put("revus.local.secret", secret);
        settings.put("logging.level.org.apache.kafka", "WARN");
        if (part.isService()) {
            settings.put("revus.mongodb.uri", address(Part.MONGODB, ports.address(Part.MONGODB)));
            settings.put("revus.kafka.bootstrap", address(Part.KAFKA, ports.address(Part.KAFKA)));
        }
        if (part == Part.IDENTITY) {
            settings.put("revus.identity.directory", home.data(part).toString());
        }
        if (part == Part.NOTIFICATION) {
            settings.put("revus.smtp.url", address(Part.MAIL, "smtp://127.0.0.1:" + ports.smtp()));
        }
        if (part == Part.GATEWAY) {
            settings.put("management.server.port", ports.gatewayMetrics());
            for (var behind : Part.values()) {
                if (behind.isService() || behind == Part.PORTAL) {
                    settings.put("revus." + behind.label() + ".url", ports.url(behind).toString());
                }
            }
        }
        return settings;
    }

    /** The same as environment variables of a process of its own. */
    Map<String, String> variables(Part part) {
        var variables = new LinkedHashMap<String, String>();
        if (part.isSpringApplication()) {
            properties(part)
                    .forEach((key, value) -> variables.put(variable(key), String.valueOf(value)));
        }
        return variables;
    }

    /** What a server that is no Spring application is started with. */
    List<String> arguments(Part part) {
        return switch (part) {
            case MONGODB, KAFKA, MAIL -> {
                var arguments = new java.util.ArrayList<String>();
                arguments.add(home.data(part).toString());
                ports.all(part).forEach(port -> arguments.add(port.toString()));
                yield arguments;
            }
            default -> List.of();
        };
    }

    private String address(Part part, Object here) {
        var elsewhere = elsewhere(part);
        return elsewhere == null ? here.toString() : elsewhere;
    }

    private @Nullable String elsewhere(Part part) {
        var named =
                switch (part) {
                    case MONGODB -> environment.get("REVUS_MONGODB_URI");
                    case KAFKA -> environment.get("REVUS_KAFKA_BOOTSTRAP");
                    case MAIL -> environment.get("REVUS_SMTP_URL");
                    case IDENTITY -> environment.get("REVUS_OIDC_ISSUER");
                    default -> null;
                };
        return named == null || named.isBlank() ? null : named;
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
