package dk.revus.analytics;

import dk.revus.kit.RevusApplication;
import dk.revus.kit.RevusService;
import dk.revus.kit.security.PublicReads;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The service that shows the whole cycle. */
@RevusService
@ConfigurationPropertiesScan
public class AnalyticsApplication {

    public static void main(String[] args) {
        start(Map.of());
    }

    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return RevusApplication.start("analytics", AnalyticsApplication.class, settings);
    }

    /** A wish's trace is everybody's once its outcome is told; until then it is not there. */
    @Bean
    static PublicReads publicReads() {
        return PublicReads.of(
                "/api/v1/wishes/*/trace", "/api/v1/traces", "/api/v1/cycles/*/outcomes");
    }
}
