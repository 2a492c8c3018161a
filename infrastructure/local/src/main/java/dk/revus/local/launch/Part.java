package dk.revus.local.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the platform consists of, in the order in which it is started. */
public enum Part {
    MONGODB("infrastructure/local", "dk.revus.local.mongodb.MongoServer", 17, 192),
    KAFKA("infrastructure/local", "dk.revus.local.kafka.KafkaServer", 12, 256),
    MAIL("infrastructure/local", "dk.revus.local.mail.MailCatcher", 26, 64),
    IDENTITY("infrastructure/identity", "dk.revus.identity.IdentityApplication", 10, 128),
    STRATEGY("services/strategy", "dk.revus.strategy.StrategyApplication", 3, 128),
    SUBMISSION("services/submission", "dk.revus.submission.SubmissionApplication", 1, 160),
    THEME_CATALOGUE(
            "services/theme-catalogue",
            "dk.revus.themecatalogue.ThemeCatalogueApplication",
            2,
            128),
    PROJECT("services/project", "dk.revus.project.ProjectApplication", 4, 128),
    NOTIFICATION("services/notification", "dk.revus.notification.NotificationApplication", 5, 128),
    ANALYTICS("services/analytics", "dk.revus.analytics.AnalyticsApplication", 6, 160),
    PORTAL("services/portal", "dk.revus.portal.PortalApplication", 7, 128),
    GATEWAY("gateway", "dk.revus.gateway.GatewayApplication", 0, 128);

    /** The services that decide something: they own data and follow the platform's clock. */
    public static final List<Part> SERVICES =
            List.of(STRATEGY, SUBMISSION, THEME_CATALOGUE, PROJECT, NOTIFICATION, ANALYTICS);

    private final String module;
    private final String mainClass;
    private final int portOffset;
    private final int heapMegabytes;

    Part(String module, String mainClass, int portOffset, int heapMegabytes) {
        this.module = module;
        this.mainClass = mainClass;
        this.portOffset = portOffset;
        this.heapMegabytes = heapMegabytes;
    }

    /** The name people use: {@code theme-catalogue}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Optional<Part> named(String label) {
        return Arrays.stream(values()).filter(part -> part.label().equals(label)).findFirst();
    }

    /**
     * Broker, database and mail are servers of their own kind; the rest are Spring applications.
     */
    public boolean isSpringApplication() {
        return this != MONGODB && this != KAFKA && this != MAIL;
    }

    public boolean isService() {
        return SERVICES.contains(this);
    }

    /** A page that shows this part to the world, asked through the gateway once it is up. */
    @Nullable String route() {
        return switch (this) {
            case STRATEGY -> "/api/v1/cycles";
            case SUBMISSION -> "/api/v1/calls";
            case THEME_CATALOGUE -> "/api/v1/themes";
            case PROJECT -> "/api/v1/projects";
            case NOTIFICATION -> "/api/v1/messages";
            case ANALYTICS -> "/api/v1/events?limit=1";
            case PORTAL -> "/";
            case MONGODB, KAFKA, MAIL, IDENTITY, GATEWAY -> null;
        };
    }

    String module() {
        return module;
    }

    String mainClass() {
        return mainClass;
    }

    int portOffset() {
        return portOffset;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
